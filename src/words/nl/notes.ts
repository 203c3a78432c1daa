import type { Notes } from '../words.ts';

export const notes: Notes = {
  noteLabel: 'Ruimte voor je eigen woorden',
  noteEarlier: 'Toen je dit schreef, was de vraag:',
  notePage:
    'Wat je hier schrijft, wordt niet bewaard. Het staat alleen op deze pagina, en kan verloren gaan als je haar verlaat.',
  noteOffer: 'Bewaar op dit apparaat',
  noteMeaning:
    'Dan bewaart deze browser wat je schrijft, hier en onder de andere vragen, en stuurt het nergens heen. Wie dit apparaat gebruikt zou het kunnen lezen, en de browser kan het verwijderen.',
  noteKept: 'Wordt in deze browser bewaard terwijl je schrijft. Wie dit apparaat gebruikt, kan het lezen.',
  noteBoth: 'Hier is ook op een andere pagina aan geschreven. Beide teksten staan hier, onder elkaar.',
  noteElsewhere:
    'Een andere pagina bewaart nu notities op dit apparaat. Wat je hier schreef, is nog niet bewaard.',
  noteRefused:
    'De browser wilde dit niet bewaren. Het staat hier nog: kopieer of print het voor je de pagina verlaat.',
  noteUnreadable:
    'Voor deze vraag is iets bewaard dat niet gelezen kon worden. Het bleef zoals het was, en wat je hier nu schrijft, wordt niet bewaard.',
  noteLeft:
    'Dit is leeggemaakt toen je wegging. Laad de pagina opnieuw om hier te schrijven; wat op het apparaat bewaard was, is er nog.',
  notes: 'Je notities',
  notesLead: 'Wat je hier onder de vragen schreef, en koos te bewaren.',
  notesWhere:
    'Deze notities worden alleen in deze browser bewaard, op dit apparaat. Deze site stuurt ze nergens heen, en ik kan ze niet zien. Wie dit apparaat en deze browser gebruikt, kan deze pagina openen en ze lezen.',
  notesHowLong:
    'Browsers mogen verwijderen wat een site bewaart. Safari doet het na zeven dagen gebruik waarin je hier niet was. Is een notitie belangrijk voor je, kopieer, print of download haar dan.',
  notesWithout:
    'Een script in je browser toont de notities, en het werkt niet. Zonder dat script hebben ook de vragen geen velden om in te schrijven.',
  notesEmpty:
    'Hier is niets, en dat hoeft ook niet. Sommige teksten hebben vragen met ruimte eronder om te schrijven. Wat je daar schrijft, wordt alleen bewaard als je daarvoor kiest.',
  notesBlocked:
    'Je browser laat deze pagina niet kijken naar wat hij bewaart, dus er zijn geen notities te tonen.',
  notesUnreadable: 'Dit kon niet als notitie gelezen worden. Zo staat het er:',
  notesOther: 'Van elders',
  notesPlace: 'Naar de vraag',
  notesCopy: 'Kopieer alles',
  notesPrint: 'Print',
  notesDownload: 'Download',
  notesEraseAll: 'Wis alles',
  notesErase: 'Wis deze notitie',
  notesCopied:
    'Gekopieerd. Je kunt het nu ergens plakken; andere programma’s op dit apparaat kunnen het daar ook lezen.',
  notesCopyFailed:
    'De browser liet deze pagina niet kopiëren. Je kunt in plaats daarvan downloaden of printen.',
  notesDownloaded:
    'Je browser bewaart het als een gewoon bestand, notes.txt. Wie je downloads kan openen, kan het lezen.',
  notesErased:
    'Gewist uit deze browser. Kopieën die jij maakte, of dit apparaat als back-up, zijn nog waar ze zijn. Als hier niets meer over is, wordt er niets meer bewaard tot je er opnieuw voor kiest.',
  notesEraseFailed: 'De browser liet deze pagina het niet wissen.',
  notesSureOne: 'Deze notitie wissen?',
  notesSureAll: 'Al je notities wissen?',
  notesNoReturn: 'Je kunt het niet terughalen.',
  notesEraseSure: 'Wis',
  notesKeepThem: 'Laat het zo',
};
