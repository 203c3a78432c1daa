import type { Vocabulary } from '../vocabulary.ts';
import { stopWordsOf } from '../stop-words.ts';
import { gefahr } from './danger.ts';

/** What people type in German. */
export const german: Vocabulary = {
  danger: gefahr,
  harmless: [
    'wirtschaftliche krise',
    'wirtschaftskrise|finanzkrise|klimakrise|midlife',
    'midlife krise|crisis',
    'sterben vor lachen|hunger|langeweile|neugier',
    'vor lachen|langeweile sterben',
    'selbstmord kommando',
    'zeit totschlagen',
  ],
  between:
    'ich mich mir mein meine meinem meinen meiner du er sie es der die das dem den ein eine einem einen einer so sehr nur noch jetzt immer einfach gerne zu um und auch wirklich oft manchmal gar ganz schon wieder von vor mit an am im in bin habe hab ist hat'.split(
      ' ',
    ),
  ordinary:
    'leben lesen lieben loben lachen machen schlafen schaffen schlaf streben sterne treten trinken tanken denken danke ritter sitzen schreiben hoffen helfen essen messen hass haus mut mutter muede arbeit werden werfen wissen winter'.split(
      ' ',
    ),
  kin: [],
  common: [
    ['angst', 'angste', 'angstlich'],
    ['depression', 'depressiv', 'traurig'],
    ['trauer', 'verlust'],
    ['einsamkeit', 'einsam', 'allein'],
    ['stress', 'erschopft', 'erschopfung'],
    ['schlaf', 'schlafen', 'schlaflos'],
    ['panik', 'panikattacke'],
    ['wut', 'wutend', 'arger'],
    ['scham', 'schuld'],
    ['trauma'],
    ['grenzen'],
    ['beziehung', 'partnerschaft', 'ehe'],
    ['eltern', 'mutter', 'vater'],
    ['selbstwert', 'selbstwertgefuhl'],
    ['medikamente', 'medikament'],
    ['kosten', 'honorar'],
  ],
  stopWords: stopWordsOf('de'),
};
