import type { Search } from '../words.ts';

export const search: Search = {
  searchLabel: 'Chercher dans les textes',
  searchHint: 'Les mots que vous tapez restent sur cet appareil.',
  searchShortcut: 'La touche / ouvre cette page depuis n’importe où sur le site.',
  searchShortcutOff: 'Désactiver la touche /',
  searchShortcutOn: 'Activer la touche /',
  searchTopic: 'Thème',
  searchAnyTopic: 'Tous les thèmes',
  searchSpan: 'Écrit',
  searchNewest: 'Depuis le {date}',
  searchEver: 'À tout moment',
  searchResults: {
    one: '{count} texte trouvé',
    other: '{count} textes trouvés',
  },
  searchSome: 'Aucun texte ne contient tous ces mots. Avec certains d’entre eux\u00a0: {found}',
  searchMeant: 'Vouliez-vous dire «\u202f{words}\u202f»\u202f?',
  searchUnder: 'trouvé sous «\u202f{word}\u202f»',
  searchTopicsToo: 'À trouver aussi sous le thème',
  searchNone: 'Rien n’a été trouvé pour ces mots.',
  searchNoneNewest:
    'Rien n’a été trouvé pour ces mots depuis le {date}. « {ever} » cherche dans tous les textes.',
  searchNoneLead: 'L’un de ceux-ci y mène peut-être :',
  searchMore: 'Afficher plus',
  searchFailed: 'La recherche n’a pas pu être chargée. Tous les textes sont listés plus bas.',
  searchLoading: 'Recherche en cours',
  searchPreview:
    'Ceci est un aperçu : la recherche porte sur le site tel qu’il a été construit la dernière fois.',
  searchPreviewNone:
    'Ceci est un aperçu, et rien n’a encore été construit. Lancez « npm run build » une fois pour chercher.',
  searchWithout: 'Tous les textes, par thème',
  searchAllOf: 'Tout sur ce thème : {topic}',
};
