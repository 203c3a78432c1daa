import type { Care } from '../words.ts';

export const care: Care = {
  changes: 'Ce qui a changé',
  changesLead:
    'Ce qui a été modifié dans un texte après sa parution, du plus récent au plus ancien. On a le droit de voir quelqu’un changer d’avis.',
  changesNone: 'Rien n’a changé jusqu’ici.',
  allChanges: 'Comment tout le blog a changé',
  beforeYouBegin: 'Avant de commencer.',
  pathNote: 'Ce qui suit ici {note}. Chaque texte le redit avant de commencer.',
  shareNote: 'Ce texte {note}.',
  noteAt: '{where}, ce texte {note}.',
  noteAlso: 'Il {note} aussi.',
  noteAlsoAt: '{where}, il {note} aussi.',
  noteDetail: '{subject} : {detail}',
  skipPassageOn: 'Passer le passage sur {subject}',
  sourceOpened: 'lu en ligne le {date}',
  onPaths: 'Les parcours qui passent par ici',
  stopHere: 'C’est l’étape {part} sur {total}.',
  nextStop: 'La suivante :',
  lastStop: 'Le parcours s’arrête ici.',
  letterFrom: 'De {who}',
  letterComposite:
    'Plusieurs personnes ont posé une question de ce genre. Cette lettre réunit ce qu’elles ont demandé et n’est celle de personne en particulier.',
  answer: 'Une réponse',
  lookAt: 'Voir {value}',
  inLanguages: {
    one: 'en {languages}',
    other: 'en {languages}',
  },
  hostLogs: 'Ce qu’il garde d’une visite',
  readers: 'Ou l’ouvrir dans un lecteur',
  readerApp: 'Ouvrir le flux dans une application de cet appareil',
  readerAppHint: 'Si aucune application d’ici ne lit les flux, il ne se passe rien.',
  readerServices: 'Dans le navigateur',
  readerServicesHint:
    'Chacun de ces services est celui d’une entreprise qui demande un compte et saura que vous suivez ce site. Rien n’est chargé de chez eux avant que vous y alliez.',
};
