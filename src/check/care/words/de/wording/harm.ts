import { entry, type Entry } from '../../entry.ts';
import type { WordingGroup } from '../../words.ts';
import type { Source } from '../../entry.ts';
import { asNoun } from '../number.ts';

/** "Suizid", and neither "Selbstmord" nor "Freitod". */
const words: Source =
  'https://www.deutschlandfunk.de/berichterstattung-ueber-suizide-die-richtigen-worte-finden.2907.de.html';
/** After WHO: no "begehen", no success and no failure, no epidemic. */
const depression: Source =
  'https://ifightdepression.com/de/fuer-multiplikatoren/medien/empfehlungen-fuer-die-berichterstattung';
const free: Source =
  'https://stigma-frei.at/empfehlungen/stigmafreie-berichterstattung/sprache-und-formulierung';
const ours: Source = 'ours';
const the = '(?:ein|eine[mnr]?|der|die|den|dem|diese[mnr]?|jede[mnr]?|viele|manche)';
const person = 'It makes a person into an illness.';
const drugs = /drog|alkohol|sucht|süchtig|heroin|kokain|rückfall|rückfäll|entzug|konsum|trock/i;

/** Of suicide, self-harm, alcohol and drugs, in German. */
export const harmWording: Readonly<
  Record<Extract<WordingGroup, 'suicide' | 'self-harm' | 'substances'>, readonly Entry[]>
> = {
  suicide: [
    entry(
      '(?:Suizid|Selbstmord|Selbsttötung) (?:zu )?(?:beg(?:angen|ehen|eht|ing|ingen)|verüb\\p{L}*)|(?:begeht|beging|begingen|verübte) (?:\\p{L}+ )?(?:Suizid|Selbstmord)',
      'durch Suizid gestorben, sich das Leben genommen',
      'One commits a crime; it was none.',
      depression,
    ),
    entry(
      '(?:erfolgreich|geglückt|gelungen)\\p{L}* (?:Suizid|Selbstmord|Suizidversuch|Selbstmordversuch)\\p{L}*',
      'Suizid',
      'A death is no success.',
      depression,
    ),
    entry(
      '(?:erfolglos|missglückt|misslungen|gescheitert|fehlgeschlagen)\\p{L}* (?:Suizid|Selbstmord)\\p{L}*',
      'Suizidversuch',
      'To live is no failure.',
      depression,
    ),
    entry(
      '(?:Suizid|Selbstmord)~?(?:epidemie|welle|serie)n?|(?:Epidemie|Welle|Serie) von (?:Suiziden|Selbstmorden)',
      'mehr Suizide',
      'It sounds as if it spread by itself and nothing could be done.',
      depression,
    ),
    entry(
      'Selbstm(?:ord|örder)(?!attent|kommando|anschl|bomb)\\p{L}*',
      'Suizid',
      '"Mord" is a crime.',
      words,
    ),
    entry(
      'Freitod\\p{L}*|(?:wählt\\p{L}*|entschied sich für|entschieden sich für) den (?:Suizid|Tod)|aus dem Leben (?:ge)?schied\\p{L}* freiwillig',
      'Suizid',
      'Whoever sees no other way out is not free.',
      words,
    ),
  ],
  'self-harm': [
    entry('Selbstverstümmel\\p{L}*', 'Selbstverletzung', 'It describes a wound as a spectacle.', ours),
    entry(
      `${the} Ritzer(?:in|innen)?${asNoun}`,
      'jemand, der sich selbst verletzt',
      'It makes what somebody does into what they are.',
      ours,
      { own: true },
    ),
  ],
  substances: [
    entry(
      'Junkies?|Fixer(?:in|innen)?|Säufer(?:in|innen|s)?|Drogensüchtige[mnr]?|Drogenabhängige[mnr]?|Giftler(?:in)?',
      'ein Mensch mit einer Suchterkrankung',
      person,
      free,
      { own: true },
    ),
    entry(
      `${the} (?:\\p{L}+ )?Süchtige[mnr]?${asNoun}`,
      'ein Mensch mit einer Suchterkrankung',
      person,
      free,
      { own: true },
    ),
    entry(
      '(?<!Anonyme[mnr]? )(?:trockene[mnr]? )?Alkoholiker(?:in|innen|n|s)?',
      'ein Mensch mit einer Alkoholabhängigkeit',
      person,
      free,
      { own: true },
    ),
    entry(
      '(?:Drogen|Alkohol|Substanz|Medikamenten)missbrauch\\p{L}*',
      'Konsum, Abhängigkeit',
      '"Missbrauch" is what is done to people, and blames.',
      ours,
    ),
    entry(
      '(?:ist|war|blieb|bleibt|bleiben|wurde|seit \\p{L}+ \\p{L}+) clean|clean (?:geblieben|geworden|bleiben)',
      'abstinent',
      'It says that before somebody was dirty.',
      ours,
      { near: drugs, own: true },
    ),
    entry(
      '(?:saubere|schmutzige|dreckige)[mnrs]? (?:Urin|Test|Drogentest|Urinprobe|Probe)',
      'negativ, positiv',
      'A test finds something or does not; it says nothing about cleanliness.',
      ours,
    ),
  ],
};
