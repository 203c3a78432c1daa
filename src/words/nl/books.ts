import type { Books } from '../words.ts';

export const books: Books = {
  elsewhere: 'Om elders te lezen:',
  onePage: 'één pagina om te printen',
  epub: 'een EPUB voor lees-apps',
  elsewhereHint:
    'Een bestand dat je bewaart, kan iedereen openen die dit apparaat gebruikt, en wat een lees-app aan de maker vertelt over wat je leest, heb ik niet in de hand.',
  onePagePreview:
    'Dit is een voorbeeld: de teksten komen erin als de site gebouwd wordt, en “npm start” laat ze zien.',
  inThisOrder: 'In deze volgorde',
  bookFrom: 'Van de blog {site}',
  bookNewest: 'De nieuwste tekst hierin is van {date}.',
  bookAges: 'Wat daarna op de blog verandert, verandert hierin niet.',
  bookLicence: 'Registratie: {licence}. Bevoegd in: {jurisdiction}.',
  bookLimits:
    'Wat hier staat is algemeen. Het is geen therapie, geen diagnose en geen advies over jouw situatie, die ik niet ken, en door het te lezen kom je niet bij mij in behandeling. Niemand houdt de wacht: als er een leven in gevaar kan zijn, bel dan het alarmnummer van de plek waar je bent.',
  bookAccess:
    'Alles is tekst, met koppen, een inhoudsopgave, noten met links in beide richtingen en woorden bij beelden.',
};
