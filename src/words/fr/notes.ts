import type { Notes } from '../words.ts';

export const notes: Notes = {
  noteLabel: 'De la place pour vos propres mots',
  noteEarlier: 'Quand vous avez écrit ceci, la question était :',
  notePage:
    'Ce que vous écrivez ici n’est pas conservé. Cela n’existe que sur cette page, et peut se perdre quand vous la quittez.',
  noteOffer: 'Conserver sur cet appareil',
  noteMeaning:
    'Alors ce navigateur conserve ce que vous écrivez, ici et sous les autres questions, et ne l’envoie nulle part. Quiconque utilise cet appareil pourrait le lire, et le navigateur peut le supprimer.',
  noteKept:
    'Conservé dans ce navigateur à mesure que vous écrivez. Quiconque utilise cet appareil peut le lire.',
  noteBoth: 'On a aussi écrit ici depuis une autre page. Les deux textes sont là, l’un sous l’autre.',
  noteElsewhere:
    'Une autre page conserve maintenant des notes sur cet appareil. Ce que vous avez écrit ici n’est pas encore conservé.',
  noteRefused:
    'Le navigateur n’a pas voulu conserver ceci. C’est encore là : copiez-le ou imprimez-le avant de quitter la page.',
  noteUnreadable:
    'Quelque chose est conservé pour cette question, mais n’a pas pu être lu. Cela a été laissé tel quel, et ce que vous écrivez ici maintenant n’est pas conservé.',
  noteLeft:
    'Ce champ a été vidé quand vous avez quitté la page. Rechargez-la pour écrire ici ; ce qui était conservé sur l’appareil l’est toujours.',
  notes: 'Vos notes',
  notesLead: 'Ce que vous avez écrit ici sous les questions et choisi de conserver.',
  notesWhere:
    'Ces notes ne sont conservées que dans ce navigateur, sur cet appareil. Ce site ne les envoie nulle part, et je ne peux pas les voir. Quiconque utilise cet appareil et ce navigateur peut ouvrir cette page et les lire.',
  notesHowLong:
    'Les navigateurs peuvent supprimer ce qu’un site conserve. Safari le fait après sept jours d’utilisation sans visite de votre part. Si une note compte pour vous, copiez-la, imprimez-la ou téléchargez-la.',
  notesWithout:
    'Un script de votre navigateur affiche les notes, et il ne fonctionne pas. Sans lui, les questions n’ont pas non plus de champ où écrire.',
  notesEmpty:
    'Il n’y a rien ici, et il n’est pas nécessaire qu’il y ait quelque chose. Certains textes posent des questions, avec de la place pour écrire dessous. Ce que vous y écrivez n’est conservé que si vous le choisissez.',
  notesBlocked:
    'Votre navigateur ne laisse pas cette page regarder ce qu’il conserve : il n’y a donc pas de notes à montrer.',
  notesUnreadable: 'Ceci n’a pas pu être lu comme une note. Le voici tel quel :',
  notesOther: 'D’ailleurs',
  notesPlace: 'Aller à la question',
  notesCopy: 'Tout copier',
  notesPrint: 'Imprimer',
  notesDownload: 'Télécharger',
  notesEraseAll: 'Tout effacer',
  notesErase: 'Effacer cette note',
  notesCopied:
    'C’est copié. Vous pouvez maintenant le coller quelque part ; d’autres programmes de cet appareil peuvent aussi le lire là.',
  notesCopyFailed:
    'Le navigateur n’a pas laissé cette page copier. Vous pouvez télécharger ou imprimer à la place.',
  notesDownloaded:
    'Votre navigateur l’enregistre comme un fichier ordinaire, notes.txt. Quiconque peut ouvrir vos téléchargements peut le lire.',
  notesErased:
    'Effacé de ce navigateur. Les copies que vous avez faites, ou que cet appareil a faites en sauvegarde, sont toujours là où elles sont. Dès qu’il ne reste rien ici, plus rien n’est conservé jusqu’à ce que vous le choisissiez de nouveau.',
  notesEraseFailed: 'Le navigateur n’a pas laissé cette page l’effacer.',
  notesSureOne: 'Effacer cette note ?',
  notesSureAll: 'Effacer toutes vos notes ?',
  notesNoReturn: 'Il n’y a pas de retour possible.',
  notesEraseSure: 'Effacer',
  notesKeepThem: 'Laisser tel quel',
};
