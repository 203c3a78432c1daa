import type { Ease } from '../words.ts';

export const ease: Ease = {
  leave: 'Quitter vite cette page',
  leaveAbout:
    'À la place s’ouvre {host}. Rien n’est effacé : cette page reste dans l’historique de votre navigateur, les notes conservées restent sur cet appareil, et quiconque surveille l’appareil ou son réseau peut encore voir que vous étiez ici.',
  leaveKeys:
    'Appuyer trois fois sur la touche Maj fait la même chose. Les deux vident ce que vous avez saisi ici.',
  leaveMore: {
    one: 'Appuyez encore {count} fois sur Maj pour quitter cette page.',
    other: 'Appuyez encore {count} fois sur Maj pour quitter cette page.',
  },
  leaveStopped: 'Vous êtes encore sur cette page : la touche Maj n’a pas été pressée trois fois de suite.',
  leaving: 'Chargement',
  takeAlong: 'À emporter',
  listening: 'Se faire lire le texte',
  copyPlain: 'Copier seulement les mots',
  wordsAlone: 'Seulement les mots',
  wordsLead:
    'Un texte sans rien autour, à envoyer à quelqu’un en privé. Aucune adresse ne part avec, et aucun titre si vous n’en voulez pas.',
  wordsWithout:
    'Un script de votre navigateur apporte les mots ici, et il ne fonctionne pas. Vous pouvez les sélectionner et les copier dans le texte ; certains programmes collent alors l’adresse avec.',
  wordsMissing:
    'L’adresse ne désigne aucun texte d’ici. Le lien à la fin de chaque texte en apporte les mots.',
  wordsField: 'Les mots. Retirez ce que vous ne voulez pas envoyer ; le texte reste comme il est.',
  wordsTitle: 'Avec le titre',
  wordsCopy: 'Copier',
  wordsSend: 'Envoyer avec un autre programme',
  wordsCopied: 'C’est copié. D’autres programmes de cet appareil peuvent aussi le lire là.',
  wordsCopyFailed:
    'Le navigateur n’a pas laissé cette page copier. Les mots sont sélectionnés : copiez-les comme vous le faites d’habitude.',
  holdStill: 'Immobiliser cette image',
  pause: 'Une pause',
  pauseLead: 'Si vous voulez, arrêtez-vous ici un moment. La page attendra.',
  pauseBreath:
    'Avec le souffle : laissez l’air entrer de lui-même, et sortir un peu plus lentement qu’il n’est entré. Il n’y a rien à retenir, rien à remplir.',
  pauseOther:
    'Ou sans lui : sentez ce qui vous porte, la chaise ou le sol. Trouvez autour de vous trois choses de la même couleur. Écoutez le son le plus lointain.',
  pauseCircle:
    'Inspirer quand il grandit, expirer quand il rétrécit, ou simplement quelque chose à regarder. Il ne fait aucun bruit.',
  pauseStart: 'Lancer le cercle',
  pauseStop: 'Arrêter le cercle',
  pauseBegan: 'Il s’arrête de lui-même après une minute.',
  pauseEnded: 'La minute est passée. Restez aussi longtemps que vous voulez.',
  pauseStopped: 'C’est arrêté. Il n’y avait rien à finir.',
  feelingsFind: 'Chercher un mot',
  feelingsAll: {
    one: '{count} mot',
    other: '{count} mots',
  },
  feelingsSome: {
    one: '{shown} sur {count} mot',
    other: '{shown} sur {count} mots',
  },
  feelingsNear: 'Aucun ne s’appelle ainsi. Au plus près\u00a0: {found}',
  feelingsNone: 'Aucun de ces mots ne commence ainsi. Le vôtre convient peut-être mieux que tous ceux-là.',
};
