import type { Search } from '../words.ts';

export const search: Search = {
  searchLabel: 'Zoek in de teksten',
  searchHint: 'De woorden die je typt, blijven op dit apparaat.',
  searchShortcut: 'De toets / opent deze pagina van overal op de site.',
  searchShortcutOff: 'Zet de toets / uit',
  searchShortcutOn: 'Zet de toets / aan',
  searchTopic: 'Onderwerp',
  searchAnyTopic: 'Elk onderwerp',
  searchSpan: 'Geschreven',
  searchNewest: 'Sinds {date}',
  searchEver: 'Op enig moment',
  searchResults: {
    one: '{count} tekst gevonden',
    other: '{count} teksten gevonden',
  },
  searchSome: 'Geen tekst heeft al deze woorden. Met enkele ervan: {found}',
  searchMeant: 'Bedoelde u “{words}”?',
  searchUnder: 'gevonden onder “{word}”',
  searchTopicsToo: 'Ook te vinden onder het thema',
  searchNone: 'Niets gevonden voor deze woorden.',
  searchNoneNewest: 'Niets gevonden voor deze woorden sinds {date}. “{ever}” doorzoekt alle teksten.',
  searchNoneLead: 'Misschien brengt een van deze je er:',
  searchMore: 'Toon meer',
  searchFailed: 'Het zoeken kon niet geladen worden. Alle teksten staan hieronder.',
  searchLoading: 'Zoeken',
  searchPreview: 'Dit is een voorbeeld: het doorzoekt de site zoals die het laatst gebouwd is.',
  searchPreviewNone:
    'Dit is een voorbeeld, en er is nog niets gebouwd. Voer één keer “npm run build” uit om te zoeken.',
  searchWithout: 'Alle teksten, per onderwerp',
  searchAllOf: 'Alles over dit onderwerp: {topic}',
};
