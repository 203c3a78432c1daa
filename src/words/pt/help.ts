import type { Help } from '../words.ts';

export const help: Help = {
  emergency: 'Se uma vida está em perigo',
  emergencyCall: 'Se uma vida está em perigo: {call}',
  emergencyUnknown:
    'Se uma vida está em perigo, ligue por favor para o número de emergência do lugar onde você está.',
  helpTrace:
    'Chamadas, mensagens e visitas como esta deixam rastro em um telefone. Se você divide o seu com alguém que lhe dá medo, o de uma pessoa amiga pode ser um começo mais seguro.',
  helpLeave: 'No lugar abre-se {host}, e nada é apagado.',
  helpJump: 'Do que se trata',
  situations: {
    'thoughts-of-dying': 'Pensamentos de morrer',
    'someone-hurts-you': 'Alguém machuca você',
    'sexual-violence': 'Violência sexual',
    'a-child': 'Uma criança',
    'drinking-or-drugs': 'Álcool ou drogas',
    eating: 'Alimentação',
    'to-talk': 'Alguém com quem conversar',
    'worried-about-someone': 'Alguém que preocupa você',
  },
  situationsSay: {
    'thoughts-of-dying':
      'Você não precisa ter decidido nada, nem ter certeza. Querer que isso pare já é motivo para ligar ou escrever.',
    'someone-hurts-you': 'Você não precisa estar planejando ir embora, nem saber que nome dar a isso.',
    'sexual-violence': 'Não importa há quanto tempo foi, nem quem foi. Você decide quanto contar.',
    'a-child':
      'Para as próprias crianças e adolescentes, e para pessoas adultas que se preocupam com alguma delas.',
    'drinking-or-drugs':
      'O seu consumo, ou o de outra pessoa. Quando alguém não acorda ou quase não respira, uma vida está em perigo: peça ajuda imediatamente.',
    eating: 'Sobre comida e o seu corpo, seja como for que pareça de fora.',
    'to-talk': 'Você não precisa estar em perigo para usar estas linhas. Uma noite ruim basta.',
    'worried-about-someone':
      'Pergunte, com palavras simples. Perguntar a alguém se pensa em morrer não põe a ideia na cabeça da pessoa. Depois ouça mais do que fala, acredite no que ela diz, e fique, ou volte quando disse que voltaria. Ajude-a a chegar a uma linha desta página, ou use uma você: estas conversam também com amizades e famílias.',
  },
  quietFirst: 'Primeiro vem o que não faz barulho.',
  worriedNot:
    'O que raramente ajuda: discutir se a pessoa tem razão para se sentir assim, tentar animá-la, prometer segredo quando uma vida está em perigo. Se alguém a machuca em casa, não confronte quem faz isso e não a pressione a ir embora; pode ficar mais perigoso. E você não precisa carregar isso sem ajuda.',
  crisisSaid: 'As linhas de apoio vêm primeiro nesta página: {situations}.',
  crisisMore: 'Mais linhas, e outros países',

  linesElsewhere: 'Em qualquer outro lugar',
  otherCountries: 'Outro país',
  otherCountriesLead:
    'Os números mudam. Onde não houver data ao lado de uma linha, veja primeiro a página dela, se puder.',
  lineSource: 'Página própria: {value}',
  lastChecked: 'Verificado em {date}',
};
