import type { Notes } from '../words.ts';

export const notes: Notes = {
  noteLabel: 'Espacio para tus propias palabras',
  noteEarlier: 'Cuando escribiste esto, la pregunta era:',
  notePage: 'Lo que escribes aquí no se guarda. Está solo en esta página, y puede perderse cuando la dejes.',
  noteOffer: 'Guardar en este dispositivo',
  noteMeaning:
    'Entonces este navegador guarda lo que escribes, aquí y bajo las otras preguntas, y no lo envía a ninguna parte. Quien use este dispositivo podría leerlo, y el navegador puede borrarlo.',
  noteKept: 'Se guarda en este navegador mientras escribes. Quien use este dispositivo puede leerlo.',
  noteBoth: 'Esto se escribió también en otra página. Los dos textos están aquí, uno debajo del otro.',
  noteElsewhere:
    'Otra página guarda ahora notas en este dispositivo. Lo que escribiste aquí aún no está guardado.',
  noteRefused:
    'El navegador no quiso guardar esto. Todavía está aquí: cópialo o imprímelo antes de dejar la página.',
  noteUnreadable:
    'Para esta pregunta hay algo guardado que no se pudo leer. Se dejó como estaba, y lo que escribas aquí ahora no se guarda.',
  noteLeft:
    'Esto se vació cuando te fuiste. Vuelve a cargar la página para escribir aquí; lo que estaba guardado en el dispositivo sigue estando.',
  notes: 'Tus notas',
  notesLead: 'Lo que escribiste aquí bajo las preguntas y decidiste guardar.',
  notesWhere:
    'Estas notas se guardan solo en este navegador, en este dispositivo. Este sitio no las envía a ninguna parte, y yo no puedo verlas. Quien use este dispositivo y este navegador puede abrir esta página y leerlas.',
  notesHowLong:
    'Los navegadores pueden borrar lo que guarda un sitio. Safari lo hace tras siete días de uso en los que no hayas pasado por aquí. Si una nota te importa, cópiala, imprímela o descárgala.',
  notesWithout:
    'Un script en tu navegador muestra las notas, y no está funcionando. Sin él tampoco las preguntas tienen campos donde escribir.',
  notesEmpty:
    'Aquí no hay nada, ni hace falta que lo haya. Algunos textos tienen preguntas con espacio para escribir debajo. Lo que escribas allí no se guarda si tú no lo decides.',
  notesBlocked: 'Tu navegador no deja que esta página mire lo que guarda, así que no hay notas que mostrar.',
  notesUnreadable: 'Esto no se pudo leer como nota. Aquí está tal cual:',
  notesOther: 'De otro lugar',
  notesPlace: 'Ir a la pregunta',
  notesCopy: 'Copiar todo',
  notesPrint: 'Imprimir',
  notesDownload: 'Descargar',
  notesEraseAll: 'Borrar todo',
  notesErase: 'Borrar esta nota',
  notesCopied:
    'Copiado. Ya puedes pegarlo en algún sitio; otros programas de este dispositivo también pueden leerlo ahí.',
  notesCopyFailed: 'El navegador no dejó que esta página copiara. Puedes descargar o imprimir en su lugar.',
  notesDownloaded:
    'Tu navegador lo guarda como un archivo corriente, notes.txt. Quien pueda abrir tus descargas puede leerlo.',
  notesErased:
    'Borrado de este navegador. Las copias que hiciste, o que este dispositivo hizo como respaldo, siguen donde están. Cuando aquí no quede nada, no se guarda nada más hasta que lo decidas otra vez.',
  notesEraseFailed: 'El navegador no dejó que esta página lo borrara.',
  notesSureOne: '¿Borrar esta nota?',
  notesSureAll: '¿Borrar todas tus notas?',
  notesNoReturn: 'No se puede recuperar.',
  notesEraseSure: 'Borrar',
  notesKeepThem: 'Dejarlo como está',
};
