import type { Care } from '../words.ts';

export const care: Care = {
  changes: 'Co się zmieniło',
  changesLead:
    'To, co zmieniono w tekście po jego ukazaniu się, od najnowszego. Zmianę zdania wolno pokazać.',
  changesNone: 'Na razie nic się nie zmieniło.',
  allChanges: 'Jak zmieniał się cały blog',
  beforeYouBegin: 'Zanim zaczniesz.',
  pathNote: 'To, co tu następuje, {note}. Każdy tekst mówi to jeszcze raz na początku.',
  shareNote: 'Ten tekst {note}.',
  noteAt: '{where} ten tekst {note}.',
  noteAlso: 'Także {note}.',
  noteAlsoAt: '{where} także {note}.',
  noteDetail: '{subject}: {detail}',
  skipPassageOn: 'Pomiń część o {subject}',
  sourceOpened: 'przeczytane tam: {date}',
  onPaths: 'Ścieżki, które tędy prowadzą',
  stopHere: 'To przystanek {part} z {total}.',
  nextStop: 'Następny:',
  lastStop: 'Tu ścieżka się kończy.',
  letterFrom: 'Od: {who}',
  letterComposite:
    'Kilka osób pytało o coś takiego. List jest złożony z tego, o co pytały, i nie jest niczyim własnym listem.',
  answer: 'Odpowiedź',
  lookAt: 'Zobacz {value}',
  inLanguages: {
    one: 'język: {languages}',
    few: 'języki: {languages}',
    many: 'języki: {languages}',
    other: 'języki: {languages}',
  },
  hostLogs: 'Co zachowuje z wizyty',
  readers: 'Albo otwórz w czytniku',
  readerApp: 'Otwórz kanał w aplikacji na tym urządzeniu',
  readerAppHint: 'Jeśli żadna aplikacja nie czyta tu kanałów, nic się nie stanie.',
  readerServices: 'W przeglądarce',
  readerServicesHint:
    'Każda z tych usług należy do firmy, która wymaga konta i będzie wiedzieć, że śledzisz tę stronę. Nic od nich nie jest pobierane, zanim tam przejdziesz.',
};
