/** Those who live with somebody, as phrases name them. */
export const family =
  'marido|esposo|esposa|mujer|pareja|novio|novia|ex|padre|papa|madre|mama|hijo|hija|hermano|hermana|padrastro|madrastra|tio|tia|abuelo';

/** Children whom somebody may hurt. */
export const child = 'hijo|hija|hijos|nino|nina|ninos|bebe|menor';

/** Anybody one may fear for. */
export const close = `amigo|amiga|alguien|adolescente|alumno|alumna|${family}`;
