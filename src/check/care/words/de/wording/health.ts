import { entry, type Entry } from '../../entry.ts';
import type { WordingGroup } from '../../words.ts';
import type { Source } from '../../entry.ts';
import { asNoun } from '../number.ts';

/** Fair Media, of the Aktionsbündnis Seelische Gesundheit. */
const fair: Source = 'http://fairmedia.seelischegesundheit.net/leitfaden/empfehlungen/formulierung';
const free: Source =
  'https://stigma-frei.at/empfehlungen/stigmafreie-berichterstattung/sprache-und-formulierung';
const ours: Source = 'ours';
const the = '(?:ein|eine[mnr]?|der|die|den|dem|diese[mnr]?|jede[mnr]?|viele|manche)';
const diagnosis = 'It makes a person into a diagnosis.';
const insult = 'It is an insult made out of an illness.';
const borrowed =
  'The name of an illness is borrowed for something small, and weighs less when somebody has it.';
const need = 'It names what bothers us, and not what the person needs.';
const illness =
  '(?:einer |der |von |ihrer |seiner )?(?:psychischen (?:Erkrankung|Krankheit)|Depression(?:en)?|Schizophrenie|Angststörung|Magersucht|Sucht|Demenz|Psychose)';
const psychiatry = /psychiatr|klinik|station|krankenhaus|anstalt/i;

/** Of mental health, of what clinicians say, of disability, violence at home and food, in German. */
export const healthWording: Readonly<
  Record<Extract<WordingGroup, 'mental health' | 'clinical' | 'other'>, readonly Entry[]>
> = {
  'mental health': [
    entry(
      'psychisch Kranken?|Geisteskranken?|geisteskrank\\p{L}*',
      'Menschen mit psychischen Erkrankungen',
      diagnosis,
      fair,
      { own: true },
    ),
    entry(
      `${the} (?:Schizophrene|Depressive|Magersüchtige|Bipolare|Psychotische)[mnr]?${asNoun}|Borderliner(?:in|innen|n|s)?|Depressiven${asNoun}`,
      'ein Mensch mit Schizophrenie, mit einer Depression …',
      diagnosis,
      fair,
      { own: true },
    ),
    entry(
      '(?:ist|war|sind|waren) (?:manisch~depressiv|bipolar|schizophren)(?! (?:gestört|\\p{L}+end))',
      'hat eine bipolare Störung, eine Schizophrenie',
      diagnosis,
      fair,
      { own: true },
    ),
    entry(
      `(?<!in )(?:ein|eine[mnr]?|der|die|den|dem|diese[mnr]?|so ein) (?:Irre|Verrückte|Wahnsinnige)[mnr]?${asNoun}|Psychos?(?!-)|Schizos?`,
      'nothing: leave it out',
      insult,
      fair,
    ),
    entry(
      'Irrenanstalt\\p{L}*|Irrenh[aä]us\\p{L}*|Klapsmühle|Klapse|Irrenarzt',
      'psychiatrische Klinik',
      insult,
      fair,
    ),
    entry(
      `Opfer ${illness}|heimgesucht von ${illness}`,
      'hat, lebt mit',
      'It makes somebody helpless, to be pitied.',
      free,
    ),
    entry(
      'schizophren\\p{L}* (?:Haltung|Politik|Situation|Verhältnis|Wetter|Welt|Lage|Zeiten?|Logik)|(?:das|es) ist (?:doch |völlig |total |geradezu |schlicht )?schizophren',
      'widersprüchlich',
      borrowed,
      fair,
    ),
    entry(
      '(?:bisschen|etwas|total|voll|so) (?:OCD|autistisch|bipolar|schizo|manisch)|(?:mein|so ein) (?:kleiner )?(?:innerer Monk|OCD)',
      'ordentlich, wechselhaft',
      borrowed,
      fair,
    ),
    entry(
      'Insass(?:e|en|in|innen)|weggesperrt|eingesperrt',
      'Patientin, Patient',
      'A hospital is no prison.',
      ours,
      { near: psychiatry },
    ),
  ],
  clinical: [
    entry(
      '(?:non|in)~?compliant\\p{L}*|nicht compliant\\p{L}*|Non~?Compliance|(?:mangelnde|fehlende) (?:Compliance|Krankheitseinsicht|Mitarbeit)',
      'ging einen anderen Weg als den vorgeschlagenen',
      'It blames the person, and hides the reason.',
      ours,
    ),
    entry(
      '(?:schwierig|anstrengend|manipulativ|querulatorisch|fordernd|austherapiert|therapieresistent)e?[mnrs]? (?:Patient|Klient)\\p{L}*|austherapiert\\p{L}*',
      'was dieser Mensch braucht',
      need,
      ours,
    ),
    entry(
      '(?:will|wollte|wollen|wollten|sucht|suchte) (?:doch |ja |damit |bloß )*nur Aufmerksamkeit|aufmerksamkeitsheischend\\p{L}*|Aufmerksamkeit heisch\\p{L}*',
      'sucht Hilfe',
      'It takes a need for a trick.',
      ours,
    ),
    entry(
      'hysterisch\\p{L}*|Hysteriker(?:in|innen)?',
      'was zu sehen war: laut, erschrocken, wütend',
      'It is an old diagnosis made into an insult.',
      ours,
      { near: /patient|klient|frau|sie\b|mutter/i },
    ),
    entry(
      'verweiger(?:t|te|ten) (?:die |jede |ihre |seine |jegliche )?(?:Therapie|Medikamente|Medikation|Behandlung|Mitarbeit|Einnahme)|Drehtürpatient\\p{L}*',
      'sagte nein zu',
      'Everybody may say no, and mostly has a reason.',
      ours,
    ),
  ],
  other: [
    entry(
      'an (?:den|einen|ihren|seinen) Rollstuhl gefesselt',
      'benutzt einen Rollstuhl',
      'A wheelchair is what gets somebody about.',
      ours,
    ),
    entry(
      `${the} (?:\\p{L}+ )?Behinderte[mnr]?${asNoun}|taubstumm\\p{L}*`,
      'Menschen mit Behinderung; gehörlos',
      'It names somebody by what they cannot do.',
      ours,
      { own: true },
    ),
    entry(
      '(?:Familien|Beziehungs|Ehe|Eifersuchts)~?(?:drama|dramen|tragödie|tragödien|taten?)',
      'Gewalt in der Partnerschaft, Femizid',
      'It sounds as if there were two sides to it, or love in it.',
      ours,
    ),
    entry(
      'Cheat~?(?:days?|tage?s?)|(?:Ernährungs|Kalorien|Diät)sünden?|beim Essen (?:ge)?sündig\\p{L}*|Junk~?food',
      'Essen, ohne Urteil',
      'It makes eating into something to be good or bad at.',
      ours,
    ),
  ],
};
