import type { Ease } from '../words.ts';

export const ease: Ease = {
  leave: 'Salir rápido de esta página',
  leaveAbout:
    'En su lugar abre {host}. No borra nada: esta página queda en el historial de tu navegador, las notas que guardaste siguen en este dispositivo, y quien lo vigile o vigile su red aún puede ver que estuviste aquí.',
  leaveKeys: 'Pulsar tres veces la tecla Mayús hace lo mismo. Ambas cosas vacían lo que escribiste aquí.',
  leaveMore: {
    one: 'Pulsa Mayús {count} vez más para salir de esta página.',
    other: 'Pulsa Mayús {count} veces más para salir de esta página.',
  },
  leaveStopped: 'Sigues en esta página: no se pulsó Mayús tres veces seguidas.',
  leaving: 'Cargando',
  takeAlong: 'Para llevar',
  listening: 'Escuchar el texto',
  copyPlain: 'Copiar solo las palabras',
  wordsAlone: 'Solo las palabras',
  wordsLead:
    'Un texto sin nada más, para enviarlo a alguien en privado. No va con él ninguna dirección, ni el título si no lo quieres.',
  wordsWithout:
    'Un script en tu navegador trae aquí las palabras, y no está funcionando. Puedes seleccionarlas y copiarlas en el texto; algunos programas pegan entonces también la dirección.',
  wordsMissing:
    'La dirección no nombra ningún texto que esté aquí. El enlace al final de cada texto trae sus palabras.',
  wordsField: 'Las palabras. Quita lo que no quieras enviar; el texto se queda como está.',
  wordsTitle: 'Con su título',
  wordsCopy: 'Copiar',
  wordsSend: 'Enviar con otro programa',
  wordsCopied: 'Copiado. Otros programas de este dispositivo también pueden leerlo ahí.',
  wordsCopyFailed:
    'El navegador no dejó que esta página copiara. Las palabras están seleccionadas: cópialas como sueles hacerlo.',
  holdStill: 'Dejar quieta esta imagen',
  pause: 'Una pausa',
  pauseLead: 'Si quieres, detente aquí un momento. La página espera.',
  pauseBreath:
    'Con la respiración: deja que el aire entre solo, y deja que salga un poco más despacio de como entró. No hay nada que contener ni nada que llenar.',
  pauseOther:
    'O sin ella: siente lo que te sostiene, la silla o el suelo. Busca a tu alrededor tres cosas del mismo color. Escucha el sonido que está más lejos.',
  pauseCircle:
    'Adentro mientras crece, afuera mientras se encoge, o simplemente algo que mirar. No hace ningún sonido.',
  pauseStart: 'Poner en marcha el círculo',
  pauseStop: 'Parar el círculo',
  pauseBegan: 'Se para solo al cabo de un minuto.',
  pauseEnded: 'El minuto ha pasado. Quédate todo lo que quieras.',
  pauseStopped: 'Parado. No había nada que terminar.',
  feelingsFind: 'Buscar una palabra',
  feelingsAll: {
    one: '{count} palabra',
    other: '{count} palabras',
  },
  feelingsSome: {
    one: '{shown} de {count} palabra',
    other: '{shown} de {count} palabras',
  },
  feelingsNear: 'Ninguna se llama así. Lo más cercano: {found}',
  feelingsNone:
    'Ninguna de estas palabras empieza así. La tuya puede quedarte mejor que cualquiera de ellas.',
};
