import type { Books } from '../words.ts';

export const books: Books = {
  elsewhere: 'Para leer en otro lugar:',
  onePage: 'una sola página para imprimir',
  epub: 'un EPUB para aplicaciones de lectura',
  elsewhereHint:
    'Un archivo que guardes puede abrirlo cualquiera que use este dispositivo, y lo que una aplicación de lectura cuente a su fabricante sobre lo que lees no está en mis manos.',
  onePagePreview:
    'Esto es una vista previa: los textos se ponen cuando se construye el sitio, y «npm start» los muestra.',
  inThisOrder: 'En este orden',
  bookFrom: 'Del blog {site}',
  bookNewest: 'El texto más reciente es del {date}.',
  bookAges: 'Lo que cambie después en el blog no cambia aquí.',
  bookLicence: 'Licencia o colegiación: {licence}. Con autorización para ejercer en: {jurisdiction}.',
  bookLimits:
    'Lo que está escrito aquí es general. No es terapia, ni un diagnóstico, ni consejo sobre tu situación, que no conozco, y leerlo no te convierte en paciente. Nadie está de guardia: si una vida puede estar en peligro, llama al número de emergencias del lugar donde estás.',
  bookAccess:
    'Todo es texto, con títulos, un índice, notas enlazadas en ambos sentidos y palabras para las imágenes.',
};
