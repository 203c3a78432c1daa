import type { Books } from '../words.ts';

export const books: Books = {
  elsewhere: 'Da leggere altrove:',
  onePage: 'una pagina da stampare',
  epub: 'un EPUB per le app di lettura',
  elsewhereHint:
    'Un file che conservi può essere aperto da chiunque usi questo dispositivo, e quello che un’app di lettura racconta a chi l’ha fatta su ciò che leggi non dipende da me.',
  onePagePreview:
    'Questa è un’anteprima: i testi vengono inseriti quando il sito viene costruito, e «npm start» li mostra.',
  inThisOrder: 'In quest’ordine',
  bookFrom: 'Dal blog {site}',
  bookNewest: 'Il testo più recente è del {date}.',
  bookAges: 'Quello che poi cambia nel blog, qui non cambia.',
  bookLicence: 'Iscrizione all’albo: {licence}. Con abilitazione a esercitare in: {jurisdiction}.',
  bookLimits:
    'Quello che è scritto qui è generale. Non è terapia, né diagnosi, né consiglio sulla tua situazione, che non conosco, e leggerlo non crea tra noi un rapporto terapeutico. Nessuno è di guardia: se una vita può essere in pericolo, chiama il numero di emergenza del posto in cui ti trovi.',
  bookAccess: 'È tutto testo, con titoli, un indice, note collegate nei due sensi e parole per le immagini.',
};
