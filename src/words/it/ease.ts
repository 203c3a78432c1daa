import type { Ease } from '../words.ts';

export const ease: Ease = {
  leave: 'Lascia in fretta questa pagina',
  leaveAbout:
    'Al suo posto si apre {host}. Non si cancella nulla: questa pagina resta nella cronologia del tuo browser, le note che hai conservato restano su questo dispositivo, e chi lo controlla, o controlla la sua rete, può ancora vedere questa visita.',
  leaveKeys:
    'Premere tre volte Maiusc fa lo stesso. In entrambi i modi si svuota quello che hai scritto qui.',
  leaveMore: {
    one: 'Premi Maiusc ancora {count} volta per lasciare questa pagina.',
    other: 'Premi Maiusc ancora {count} volte per lasciare questa pagina.',
  },
  leaveStopped: 'La pagina è ancora questa: Maiusc non è stato premuto tre volte di seguito.',
  leaving: 'Caricamento',
  takeAlong: 'Da portare con sé',
  listening: 'Ascolta il testo',
  copyPlain: 'Copia solo le parole',
  wordsAlone: 'Solo le parole',
  wordsLead:
    'Un testo senza altro, da mandare a qualcuno in privato. Non lo accompagna nessun indirizzo, e nessun titolo se non lo vuoi.',
  wordsWithout:
    'Uno script del tuo browser porta qui le parole, e non è in funzione. Puoi selezionarle e copiarle nel testo; alcuni programmi poi incollano anche l’indirizzo.',
  wordsMissing:
    'L’indirizzo non indica nessun testo che sia qui. Il link alla fine di ogni testo ne porta le parole.',
  wordsField: 'Le parole. Togli quello che non vuoi mandare; il testo resta com’è.',
  wordsTitle: 'Con il titolo',
  wordsCopy: 'Copia',
  wordsSend: 'Invia con un altro programma',
  wordsCopied: 'Copiato. Anche altri programmi di questo dispositivo possono leggerlo lì.',
  wordsCopyFailed:
    'Il browser non ha lasciato copiare questa pagina. Le parole sono selezionate: copiale come fai di solito.',
  holdStill: 'Tieni ferma questa immagine',
  pause: 'Una pausa',
  pauseLead: 'Se vuoi, fermati qui un momento. La pagina aspetta.',
  pauseBreath:
    'Con il respiro: lascia che entri da solo, e lascia che esca un po’ più lentamente di come è entrato. Non c’è nulla da trattenere, e nulla da riempire.',
  pauseOther:
    'O senza: senti che cosa ti sostiene, la sedia o il pavimento. Trova intorno a te tre cose dello stesso colore. Ascolta il suono più lontano.',
  pauseCircle:
    'Dentro mentre cresce, fuori mentre si stringe, o solo qualcosa da guardare. Non fa nessun suono.',
  pauseStart: 'Avvia il cerchio',
  pauseStop: 'Ferma il cerchio',
  pauseBegan: 'Si ferma da solo dopo un minuto.',
  pauseEnded: 'Il minuto è passato. Resta quanto vuoi.',
  pauseStopped: 'Fermato. Non c’era nulla da finire.',
  feelingsFind: 'Cerca una parola',
  feelingsAll: {
    one: '{count} parola',
    other: '{count} parole',
  },
  feelingsSome: {
    one: '{shown} di {count} parola',
    other: '{shown} di {count} parole',
  },
  feelingsNear: 'Nessuna si chiama così. Le più vicine: {found}',
  feelingsNone: 'Nessuna di queste parole comincia così. La tua può andare meglio di tutte queste.',
};
