import type { Care } from '../words.ts';

export const care: Care = {
  changes: 'Che cosa è cambiato',
  changesLead:
    'Quello che è stato modificato in un testo dopo la sua uscita, dal più recente. Che si cambi idea può vedersi.',
  changesNone: 'Finora non è cambiato nulla.',
  allChanges: 'Come è cambiato tutto il blog',
  beforeYouBegin: 'Prima di cominciare.',
  pathNote: 'Quello che segue qui {note}. Ogni testo lo ripete prima di cominciare.',
  shareNote: 'Questo testo {note}.',
  noteAt: '{where}, questo testo {note}.',
  noteAlso: 'Inoltre {note}.',
  noteAlsoAt: '{where}, inoltre, {note}.',
  noteDetail: '{subject}: {detail}',
  skipPassageOn: 'Salta la parte che riguarda {subject}',
  sourceOpened: 'letto lì il {date}',
  onPaths: 'Percorsi che passano di qui',
  stopHere: 'Questa è la tappa {part} di {total}.',
  nextStop: 'La prossima:',
  lastStop: 'Il percorso finisce qui.',
  letterFrom: 'Da {who}',
  letterComposite:
    'Più persone hanno chiesto qualcosa di simile. La lettera è messa insieme da quello che hanno chiesto, e non è di nessuno in particolare.',
  answer: 'Una risposta',
  lookAt: 'Guarda {value}',
  inLanguages: {
    one: 'in {languages}',
    other: 'in {languages}',
  },
  hostLogs: 'Che cosa conserva di una visita',
  readers: 'O aprilo in un lettore di feed',
  readerApp: 'Apri il feed in un’app di questo dispositivo',
  readerAppHint: 'Se qui nessuna app legge i feed, non succede nulla.',
  readerServices: 'Nel browser',
  readerServicesHint:
    'Ognuno di questi servizi è di un’azienda che chiede un account e saprà che segui questo sito. Non si carica nulla di loro prima che tu vada lì.',
};
