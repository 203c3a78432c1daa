import type { Books } from '../words.ts';

export const books: Books = {
  elsewhere: 'Anderswo lesen:',
  onePage: 'eine Seite zum Drucken',
  epub: 'ein EPUB für Lese-Apps',
  elsewhereHint:
    'Eine Datei, die Sie behalten, kann jeder öffnen, der dieses Gerät benutzt, und was eine Lese-App ihrem Hersteller über Ihr Lesen mitteilt, liegt nicht in meiner Hand.',
  onePagePreview:
    'Das ist eine Vorschau: Die Texte werden eingesetzt, wenn die Website gebaut wird; „npm start“ zeigt sie.',
  inThisOrder: 'In dieser Reihenfolge',
  bookFrom: 'Aus dem Blog {site}',
  bookNewest: 'Der neueste Text darin ist vom {date}.',
  bookAges: 'Was danach im Blog geändert wird, ändert sich hier nicht mehr.',
  bookLicence: 'Zulassung: {licence}. Zugelassen in: {jurisdiction}.',
  bookLimits:
    'Was hier steht, ist allgemein. Es ist keine Therapie, keine Diagnose und kein Rat zu Ihrer Lage, die ich nicht kenne, und durch das Lesen entsteht kein Behandlungsverhältnis. Niemand hält Wache: Wenn ein Leben in Gefahr sein könnte, wählen Sie den Notruf dort, wo Sie sind.',
  bookAccess:
    'Alles ist Text, mit Überschriften, einem Inhaltsverzeichnis, in beide Richtungen verlinkten Anmerkungen und Beschreibungen für Bilder.',
};
