import type { Search } from '../words.ts';

export const search: Search = {
  searchLabel: 'Buscar nos textos',
  searchHint: 'As palavras que você digita ficam neste aparelho.',
  searchShortcut: 'A tecla / abre esta página de qualquer lugar do site.',
  searchShortcutOff: 'Desligar a tecla /',
  searchShortcutOn: 'Ligar a tecla /',
  searchTopic: 'Tema',
  searchAnyTopic: 'Todos os temas',
  searchSpan: 'Escrito',
  searchNewest: 'Desde {date}',
  searchEver: 'Em qualquer época',
  searchResults: {
    one: '{count} texto encontrado',
    other: '{count} textos encontrados',
  },
  searchSome: 'Nenhum texto tem todas estas palavras. Com algumas delas: {found}',
  searchMeant: 'Você quis dizer “{words}”?',
  searchUnder: 'encontrado em “{word}”',
  searchTopicsToo: 'Também se encontra no tema',
  searchNone: 'Nada encontrado para estas palavras.',
  searchNoneNewest: 'Nada encontrado para estas palavras desde {date}. “{ever}” busca em todos os textos.',
  searchNoneLead: 'Um destes talvez leve até lá:',
  searchMore: 'Mostrar mais',
  searchFailed: 'A busca não pôde ser carregada. Todos os textos estão listados abaixo.',
  searchLoading: 'Buscando',
  searchPreview: 'Isto é uma pré-visualização: a busca percorre o site como foi construído da última vez.',
  searchPreviewNone:
    'Isto é uma pré-visualização, e nada foi construído ainda. Rode “npm run build” uma vez para buscar.',
  searchWithout: 'Todos os textos, por tema',
  searchAllOf: 'Tudo sobre este tema: {topic}',
};
