import type { Search } from '../words.ts';

export const search: Search = {
  searchLabel: 'Buscar en los textos',
  searchHint: 'Las palabras que escribes se quedan en este dispositivo.',
  searchShortcut: 'La tecla / abre esta página desde cualquier lugar del sitio.',
  searchShortcutOff: 'Desactivar la tecla /',
  searchShortcutOn: 'Activar la tecla /',
  searchTopic: 'Tema',
  searchAnyTopic: 'Todos los temas',
  searchSpan: 'Escrito',
  searchNewest: 'Desde el {date}',
  searchEver: 'En cualquier momento',
  searchResults: {
    one: '{count} texto encontrado',
    other: '{count} textos encontrados',
  },
  searchSome: 'Ningún texto tiene todas estas palabras. Con algunas de ellas: {found}',
  searchMeant: '¿Quiso decir «{words}»?',
  searchUnder: 'encontrado en «{word}»',
  searchTopicsToo: 'También se encuentra en el tema',
  searchNone: 'No se encontró nada con estas palabras.',
  searchNoneNewest:
    'No se encontró nada con estas palabras desde el {date}. «{ever}» busca en todos los textos.',
  searchNoneLead: 'Quizá uno de estos lleve hasta allí:',
  searchMore: 'Mostrar más',
  searchFailed: 'La búsqueda no se pudo cargar. Abajo están todos los textos.',
  searchLoading: 'Buscando',
  searchPreview: 'Esto es una vista previa: busca en el sitio tal como se construyó la última vez.',
  searchPreviewNone:
    'Esto es una vista previa, y aún no se ha construido nada. Ejecuta «npm run build» una vez para buscar.',
  searchWithout: 'Todos los textos, por tema',
  searchAllOf: 'Todo sobre este tema: {topic}',
};
