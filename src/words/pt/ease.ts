import type { Ease } from '../words.ts';

export const ease: Ease = {
  leave: 'Sair rápido desta página',
  leaveAbout:
    'No lugar abre-se {host}. Nada é apagado: esta página continua no histórico do seu navegador, as notas que você guardou continuam neste aparelho, e quem o vigia ou vigia a rede ainda pode ver que você esteve aqui.',
  leaveKeys: 'Apertar a tecla Shift três vezes faz o mesmo. As duas formas limpam o que você digitou aqui.',
  leaveMore: {
    one: 'Aperte Shift mais {count} vez para sair desta página.',
    other: 'Aperte Shift mais {count} vezes para sair desta página.',
  },
  leaveStopped: 'Você ainda está nesta página: a tecla Shift não foi apertada três vezes seguidas.',
  leaving: 'Carregando',
  takeAlong: 'Para levar',
  listening: 'Ouvir o texto',
  copyPlain: 'Copiar só as palavras',
  wordsAlone: 'Só as palavras',
  wordsLead:
    'Um texto sem mais nada, para enviar a alguém em particular. Nenhum endereço vai junto, nem o título, se você não quiser.',
  wordsWithout:
    'Um script no seu navegador traz as palavras para cá, e ele não está funcionando. Você pode selecioná-las e copiá-las no texto; alguns programas então colam o endereço junto.',
  wordsMissing:
    'O endereço não indica nenhum texto que esteja aqui. O link no fim de cada texto traz as palavras dele.',
  wordsField: 'As palavras. Tire o que não quiser enviar; o texto fica como está.',
  wordsTitle: 'Com o título',
  wordsCopy: 'Copiar',
  wordsSend: 'Enviar com outro programa',
  wordsCopied: 'Copiado. Outros programas neste aparelho também podem ler ali.',
  wordsCopyFailed:
    'O navegador não deixou esta página copiar. As palavras estão selecionadas: copie como costuma fazer.',
  holdStill: 'Manter esta imagem parada',
  pause: 'Uma pausa',
  pauseLead: 'Se quiser, pare aqui um momento. A página espera.',
  pauseBreath:
    'Com a respiração: deixe o ar entrar por si, e deixe-o sair um pouco mais devagar do que entrou. Não há nada a segurar, e nada a encher.',
  pauseOther:
    'Ou sem ela: sinta o que sustenta você, a cadeira ou o chão. Ache à sua volta três coisas da mesma cor. Escute o som que está mais longe.',
  pauseCircle:
    'Para dentro enquanto cresce, para fora enquanto encolhe, ou apenas algo para olhar. Não faz nenhum som.',
  pauseStart: 'Iniciar o círculo',
  pauseStop: 'Parar o círculo',
  pauseBegan: 'Ele para sozinho depois de um minuto.',
  pauseEnded: 'O minuto passou. Fique o tempo que quiser.',
  pauseStopped: 'Parado. Não havia nada a terminar.',
  feelingsFind: 'Procurar uma palavra',
  feelingsAll: {
    one: '{count} palavra',
    other: '{count} palavras',
  },
  feelingsSome: {
    one: '{shown} de {count} palavra',
    other: '{shown} de {count} palavras',
  },
  feelingsNear: 'Nenhuma se chama assim. As mais próximas: {found}',
  feelingsNone: 'Nenhuma destas palavras começa assim. A sua pode servir melhor do que qualquer uma delas.',
};
