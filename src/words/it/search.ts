import type { Search } from '../words.ts';

export const search: Search = {
  searchLabel: 'Cerca nei testi',
  searchHint: 'Le parole che scrivi restano su questo dispositivo.',
  searchShortcut: 'Il tasto / apre questa pagina da ogni punto del sito.',
  searchShortcutOff: 'Disattiva il tasto /',
  searchShortcutOn: 'Attiva il tasto /',
  searchTopic: 'Tema',
  searchAnyTopic: 'Tutti i temi',
  searchSpan: 'Scritto',
  searchNewest: 'Dal {date}',
  searchEver: 'In qualsiasi momento',
  searchResults: {
    one: '{count} testo trovato',
    other: '{count} testi trovati',
  },
  searchSome: 'Nessun testo ha tutte queste parole. Con alcune di esse: {found}',
  searchMeant: 'Intendeva «{words}»?',
  searchUnder: 'trovato sotto «{word}»',
  searchTopicsToo: 'Si trova anche sotto il tema',
  searchNone: 'Nulla trovato per queste parole.',
  searchNoneNewest: 'Nulla trovato per queste parole dal {date}. «{ever}» cerca in tutti i testi.',
  searchNoneLead: 'Uno di questi forse porta lì:',
  searchMore: 'Mostra altro',
  searchFailed: 'La ricerca non si è potuta caricare. Tutti i testi sono elencati qui sotto.',
  searchLoading: 'Ricerca in corso',
  searchPreview: 'Questa è un’anteprima: cerca nel sito com’è stato costruito l’ultima volta.',
  searchPreviewNone:
    'Questa è un’anteprima, e non è ancora stato costruito nulla. Esegui «npm run build» una volta per cercare.',
  searchWithout: 'Tutti i testi, per tema',
  searchAllOf: 'Tutto su questo tema: {topic}',
};
