import type { Notes } from '../words.ts';

export const notes: Notes = {
  noteLabel: 'Spazio per le tue parole',
  noteEarlier: 'Quando hai scritto questo, la domanda era:',
  notePage:
    'Quello che scrivi qui non viene conservato. È solo in questa pagina, e può andare perso quando la lasci.',
  noteOffer: 'Conserva su questo dispositivo',
  noteMeaning:
    'Allora questo browser conserva quello che scrivi, qui e sotto le altre domande, e non lo manda da nessuna parte. Chi usa questo dispositivo potrebbe leggerlo, e il browser può cancellarlo.',
  noteKept: 'Conservato in questo browser mentre scrivi. Chi usa questo dispositivo può leggerlo.',
  noteBoth: 'Qui si è scritto anche da un’altra pagina. I due testi sono qui, uno sotto l’altro.',
  noteElsewhere:
    'Un’altra pagina ora conserva note su questo dispositivo. Quello che hai scritto qui non è ancora conservato.',
  noteRefused:
    'Il browser non ha voluto conservarlo. È ancora qui: copialo o stampalo prima di lasciare la pagina.',
  noteUnreadable:
    'Per questa domanda è conservato qualcosa che non si è potuto leggere. È rimasto com’era, e quello che scrivi qui adesso non viene conservato.',
  noteLeft:
    'Questo campo si è svuotato quando hai lasciato la pagina. Ricaricala per scrivere qui; quello che era conservato sul dispositivo c’è ancora.',
  notes: 'Le tue note',
  notesLead: 'Quello che hai scritto qui sotto le domande, e scelto di conservare.',
  notesWhere:
    'Queste note sono conservate solo in questo browser, su questo dispositivo. Questo sito non le manda da nessuna parte, e io non posso vederle. Chi usa questo dispositivo e questo browser può aprire questa pagina e leggerle.',
  notesHowLong:
    'I browser possono cancellare quello che un sito conserva. Safari lo fa dopo sette giorni d’uso senza una tua visita. Se una nota ti importa, copiala, stampala o scaricala.',
  notesWithout:
    'Uno script del tuo browser mostra le note, e non è in funzione. Senza, anche le domande non hanno campi in cui scrivere.',
  notesEmpty:
    'Qui non c’è nulla, e non serve che ci sia. Alcuni testi hanno domande con sotto lo spazio per scrivere. Quello che scrivi lì si conserva solo se lo scegli.',
  notesBlocked:
    'Il tuo browser non lascia che questa pagina guardi quello che conserva, perciò non ci sono note da mostrare.',
  notesUnreadable: 'Questo non si è potuto leggere come nota. Eccolo così com’è:',
  notesOther: 'Da altrove',
  notesPlace: 'Vai alla domanda',
  notesCopy: 'Copia tutto',
  notesPrint: 'Stampa',
  notesDownload: 'Scarica',
  notesEraseAll: 'Cancella tutto',
  notesErase: 'Cancella questa nota',
  notesCopied:
    'Copiato. Ora puoi incollarlo da qualche parte; anche altri programmi di questo dispositivo possono leggerlo lì.',
  notesCopyFailed: 'Il browser non ha lasciato copiare questa pagina. Puoi scaricare o stampare.',
  notesDownloaded:
    'Il tuo browser lo salva come un file comune, notes.txt. Chi può aprire i tuoi download può leggerlo.',
  notesErased:
    'Cancellato da questo browser. Le copie che hai fatto, o che questo dispositivo ha fatto come backup, sono ancora dove sono. Quando qui non resta nulla, non si conserva più nulla finché non lo scegli di nuovo.',
  notesEraseFailed: 'Il browser non ha lasciato che questa pagina lo cancellasse.',
  notesSureOne: 'Cancellare questa nota?',
  notesSureAll: 'Cancellare tutte le tue note?',
  notesNoReturn: 'Non si può recuperare.',
  notesEraseSure: 'Cancella',
  notesKeepThem: 'Lascia com’è',
};
