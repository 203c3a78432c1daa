import type { Search } from '../words.ts';

export const search: Search = {
  searchLabel: 'Die Texte durchsuchen',
  searchHint: 'Was Sie eintippen, bleibt auf diesem Gerät.',
  searchShortcut: 'Die Taste / öffnet diese Seite von überall auf der Website.',
  searchShortcutOff: 'Die Taste / abschalten',
  searchShortcutOn: 'Die Taste / einschalten',
  searchTopic: 'Thema',
  searchAnyTopic: 'Alle Themen',
  searchSpan: 'Geschrieben',
  searchNewest: 'Seit {date}',
  searchEver: 'Jederzeit',
  searchResults: {
    one: '{count} Text gefunden',
    other: '{count} Texte gefunden',
  },
  searchSome: 'Kein Text enthält alle diese Wörter. Mit einigen davon: {found}',
  searchMeant: 'Meinten Sie „{words}“?',
  searchUnder: 'gefunden unter „{word}“',
  searchTopicsToo: 'Auch unter diesem Thema zu finden',
  searchNone: 'Zu diesen Wörtern wurde nichts gefunden.',
  searchNoneNewest: 'Zu diesen Wörtern wurde seit {date} nichts gefunden. „{ever}“ durchsucht alle Texte.',
  searchNoneLead: 'Vielleicht führt eines davon weiter:',
  searchMore: 'Mehr anzeigen',
  searchFailed: 'Die Suche konnte nicht geladen werden. Unten stehen alle Texte.',
  searchLoading: 'Suche läuft',
  searchPreview: 'Das ist eine Vorschau: Durchsucht wird die Website, wie sie zuletzt gebaut wurde.',
  searchPreviewNone:
    'Das ist eine Vorschau, und es wurde noch nichts gebaut. Mit „npm run build“ wird die Suche möglich.',
  searchWithout: 'Alle Texte, nach Themen',
  searchAllOf: 'Alles zum Thema {topic}',
};
