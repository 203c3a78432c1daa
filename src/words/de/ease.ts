import type { Ease } from '../words.ts';

export const ease: Ease = {
  leave: 'Diese Seite schnell verlassen',
  leaveAbout:
    'Stattdessen öffnet sich {host}. Gelöscht wird nichts: Diese Seite bleibt im Verlauf Ihres Browsers, behaltene Notizen bleiben auf diesem Gerät, und wer das Gerät oder sein Netz überwacht, kann weiterhin sehen, dass Sie hier waren.',
  leaveKeys:
    'Dreimal die Umschalttaste drücken bewirkt dasselbe. Beides leert, was Sie hier eingetippt haben.',
  leaveMore: {
    one: 'Drücken Sie die Umschalttaste noch {count} Mal, um diese Seite zu verlassen.',
    other: 'Drücken Sie die Umschalttaste noch {count} Mal, um diese Seite zu verlassen.',
  },
  leaveStopped:
    'Sie sind noch auf dieser Seite: Die Umschalttaste wurde nicht dreimal hintereinander gedrückt.',
  leaving: 'Wird geladen',
  takeAlong: 'Zum Mitnehmen',
  listening: 'Vorlesen lassen',
  copyPlain: 'Nur die Worte kopieren',
  wordsAlone: 'Nur die Worte',
  wordsLead:
    'Ein Text ohne alles, um ihn jemandem vertraulich zu schicken. Es geht keine Adresse mit, und kein Titel, wenn Sie ihn nicht möchten.',
  wordsWithout:
    'Ein Skript in Ihrem Browser bringt die Worte hierher, und es läuft nicht. Sie können sie im Text markieren und kopieren; manche Programme fügen dann die Adresse mit ein.',
  wordsMissing:
    'Die Adresse nennt keinen Text, den es hier gibt. Der Link am Ende jedes Textes bringt dessen Worte mit.',
  wordsField:
    'Die Worte. Nehmen Sie weg, was Sie nicht schicken möchten; der Text selbst bleibt, wie er ist.',
  wordsTitle: 'Mit Titel',
  wordsCopy: 'Kopieren',
  wordsSend: 'Mit einem anderen Programm senden',
  wordsCopied: 'Kopiert. Andere Programme auf diesem Gerät können es dort auch lesen.',
  wordsCopyFailed:
    'Der Browser hat diese Seite nicht kopieren lassen. Die Worte sind markiert: Kopieren Sie sie, wie Sie es sonst tun.',
  holdStill: 'Dieses Bild anhalten',
  pause: 'Eine Pause',
  pauseLead: 'Wenn Sie möchten, halten Sie hier einen Moment inne. Die Seite wartet.',
  pauseBreath:
    'Mit dem Atem: Lassen Sie ihn von selbst kommen und ein wenig langsamer gehen, als er kam. Es gibt nichts anzuhalten und nichts zu füllen.',
  pauseOther:
    'Oder ohne ihn: Spüren Sie, was Sie trägt, den Stuhl oder den Boden. Suchen Sie um sich herum drei Dinge in derselben Farbe. Horchen Sie auf das Geräusch, das am weitesten weg ist.',
  pauseCircle:
    'Ein, wenn er wächst, aus, wenn er kleiner wird, oder einfach etwas zum Ansehen. Er macht kein Geräusch.',
  pauseStart: 'Den Kreis starten',
  pauseStop: 'Den Kreis anhalten',
  pauseBegan: 'Er hört nach einer Minute von selbst auf.',
  pauseEnded: 'Die Minute ist vorbei. Bleiben Sie, so lange Sie möchten.',
  pauseStopped: 'Angehalten. Es gab nichts zu Ende zu bringen.',
  feelingsFind: 'Ein Wort suchen',
  feelingsAll: {
    one: '{count} Wort',
    other: '{count} Wörter',
  },
  feelingsSome: {
    one: '{shown} von {count} Wort',
    other: '{shown} von {count} Wörtern',
  },
  feelingsNear: 'Keines heißt so. Am nächsten: {found}',
  feelingsNone: 'Keines dieser Wörter fängt so an. Ihr eigenes passt vielleicht besser als alle hier.',
};
