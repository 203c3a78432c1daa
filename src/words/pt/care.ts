import type { Care } from '../words.ts';

export const care: Care = {
  changes: 'O que mudou',
  changesLead:
    'O que foi alterado em um texto depois de publicado, do mais recente ao mais antigo. Mudar de ideia pode aparecer.',
  changesNone: 'Nada mudou até agora.',
  allChanges: 'Como o blog inteiro mudou',
  beforeYouBegin: 'Antes de começar.',
  pathNote: 'O que vem a seguir {note}. Cada texto diz isso de novo antes de começar.',
  shareNote: 'Este texto {note}.',
  noteAt: '{where}, este texto {note}.',
  noteAlso: 'Também {note}.',
  noteAlsoAt: '{where}, também {note}.',
  noteDetail: '{subject}: {detail}',
  skipPassageOn: 'Pular a parte sobre {subject}',
  sourceOpened: 'lido ali em {date}',
  onPaths: 'Caminhos que passam por aqui',
  stopHere: 'Esta é a parada {part} de {total}.',
  nextStop: 'A seguir:',
  lastStop: 'O caminho termina aqui.',
  letterFrom: 'De {who}',
  letterComposite:
    'Várias pessoas perguntaram algo assim. Esta carta reúne o que perguntaram, e não é de ninguém em particular.',
  answer: 'Uma resposta',
  lookAt: 'Ver {value}',
  inLanguages: {
    one: 'em {languages}',
    other: 'em {languages}',
  },
  hostLogs: 'O que guarda de cada visita',
  readers: 'Ou abra em um leitor',
  readerApp: 'Abrir o feed em um aplicativo deste aparelho',
  readerAppHint: 'Se nenhum aplicativo daqui lê feeds, nada acontece.',
  readerServices: 'No navegador',
  readerServicesHint:
    'Cada um destes serviços é de uma empresa que pede uma conta e vai saber que você acompanha este site. Nada deles é carregado antes de você ir até lá.',
};
