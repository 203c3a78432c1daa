import type { Care } from '../words.ts';

export const care: Care = {
  changes: 'Qué ha cambiado',
  changesLead:
    'Lo que se modificó en un texto después de aparecer, lo más reciente primero. Que alguien cambie de opinión puede verse.',
  changesNone: 'Hasta ahora no ha cambiado nada.',
  allChanges: 'Cómo ha cambiado todo el blog',
  beforeYouBegin: 'Antes de empezar.',
  pathNote: 'Lo que sigue aquí {note}. Cada texto lo vuelve a decir antes de comenzar.',
  shareNote: 'Este texto {note}.',
  noteAt: '{where}, este texto {note}.',
  noteAlso: 'También {note}.',
  noteAlsoAt: '{where}, también {note}.',
  noteDetail: '{subject}: {detail}',
  skipPassageOn: 'Saltar la parte sobre {subject}',
  sourceOpened: 'leído allí el {date}',
  onPaths: 'Caminos que pasan por aquí',
  stopHere: 'Esta es la parada {part} de {total}.',
  nextStop: 'La siguiente:',
  lastStop: 'El camino termina aquí.',
  letterFrom: 'De {who}',
  letterComposite:
    'Varias personas han preguntado algo así. Esta carta reúne lo que preguntaron, y no es de nadie en particular.',
  answer: 'Una respuesta',
  lookAt: 'Mirar en {value}',
  inLanguages: {
    one: 'en {languages}',
    other: 'en {languages}',
  },
  hostLogs: 'Qué conserva de cada visita',
  readers: 'O ábrelo en un lector',
  readerApp: 'Abrir el canal en una aplicación de este dispositivo',
  readerAppHint: 'Si ninguna aplicación de aquí lee canales, no pasa nada.',
  readerServices: 'En el navegador',
  readerServicesHint:
    'Cada uno de estos servicios es de una empresa que pide una cuenta y sabrá que sigues este sitio. No se carga nada suyo antes de que vayas allí.',
};
