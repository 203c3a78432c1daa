import type { Books } from '../words.ts';

export const books: Books = {
  elsewhere: 'Para ler em outro lugar:',
  onePage: 'uma página para imprimir',
  epub: 'um EPUB para aplicativos de leitura',
  elsewhereHint:
    'Um arquivo que você guarda pode ser aberto por quem usar este aparelho, e o que um aplicativo de leitura conta a quem o fez sobre o que você lê não está nas minhas mãos.',
  onePagePreview:
    'Isto é uma pré-visualização: os textos entram quando o site é construído, e “npm start” os mostra.',
  inThisOrder: 'Nesta ordem',
  bookFrom: 'Do blog {site}',
  bookNewest: 'O texto mais recente aqui é de {date}.',
  bookAges: 'O que mudar no blog depois disso não muda aqui.',
  bookLicence: 'Registro profissional: {licence}. Com registro para atuar em: {jurisdiction}.',
  bookLimits:
    'O que está escrito aqui é geral. Não é terapia, nem diagnóstico, nem conselho sobre a sua situação, que não conheço, e a leitura não cria um vínculo terapêutico entre nós. Ninguém está de plantão: se uma vida pode estar em perigo, ligue para o número de emergência do lugar onde você está.',
  bookAccess:
    'Tudo é texto, com títulos, um sumário, notas ligadas nos dois sentidos e palavras para as imagens.',
};
