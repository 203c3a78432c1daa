import { entry, type Entry } from '../../entry.ts';
import type { WordingGroup } from '../../words.ts';
import type { Source } from '../../entry.ts';
import { asNoun } from '../number.ts';

const who: Source = 'https://www.who.int/publications/i/item/9789240076846';
const nida: Source =
  'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction';
const ours: Source = 'ours';
const a = '(?:un|una|unos|unas|los|las|el|la|es|era|son|eran|fue)';
const person = 'It makes a person into an illness.';
const drugs = /drog|alcohol|adic|heroína|cocaína|pastillas|reca[íiy]|sobri|desintox|consum|metadona/i;

/** Of suicide, self-harm, alcohol and drugs, in Spanish. */
export const harmWording: Readonly<
  Record<Extract<WordingGroup, 'suicide' | 'self-harm' | 'substances'>, readonly Entry[]>
> = {
  suicide: [
    entry(
      'comet(?:er|ió|ieron|ido|iendo|e|en|erá|ería|a|iera) (?:un )?suicidios?(?! (?:polític|comercial|profesional|económic|electoral|financier|empresarial|deportiv))',
      'morir por suicidio',
      'One commits a crime; it was none.',
      who,
    ),
    entry(
      'suicidios? (?:exitos|consumad|lograd|complet|conseguid)[oa]s?|éxito (?:en|de) (?:el|su) suicidio',
      'muerte por suicidio',
      'A death is no success.',
      who,
    ),
    entry(
      'intentos?(?: de suicidio)? (?:fallid|fracasad|frustrad|malograd)[oa]s?|suicidios? (?:fallid|fracasad|frustrad)[oa]s?',
      'intento de suicidio',
      'To live is no failure.',
      who,
      { near: /suicid|sobredosis/i },
    ),
    entry(
      '(?:epidemias?|olas?|oleadas?|plagas?) de suicidios',
      'aumento de los suicidios',
      'It sounds as if it spread by itself and nothing could be done.',
      who,
    ),
    entry(
      '(?:eligi|escogi|opt|prefiri|decidi)(?:ó|eron|do) (?:por )?(?:el suicidio|suicidarse|quitarse la vida)',
      'murió por suicidio',
      'Whoever sees no other way out is not choosing.',
      ours,
    ),
  ],
  'self-harm': [
    entry('automutila\\p{L}*', 'autolesión, autolesionarse', 'It describes a wound as a spectacle.', ours),
    entry(
      'autolesionador(?:es|a|as)?',
      'persona que se autolesiona',
      'It makes what somebody does into what they are.',
      ours,
      { own: true },
    ),
  ],
  substances: [
    entry(
      '(?:ex)?(?:drogadict|toxicóman)[oa]s?|yonquis?|drogat[ao]s?',
      'persona con un trastorno por uso de sustancias',
      person,
      nida,
      { own: true },
    ),
    entry(
      `${a} (?:ex~?)?adict[oa]s?${asNoun}(?! (?:a|al) )|exadict[oa]s?`,
      'persona con una adicción',
      person,
      nida,
      { own: true },
    ),
    entry(
      `${a} (?:ex~?)?alcohólic[oa]s?${asNoun}|borrachos? perdid[oa]s?`,
      'persona con un trastorno por consumo de alcohol',
      person,
      nida,
      { own: true },
    ),
    entry(
      'abuso de (?:drogas|sustancias|alcohol|cocaína|heroína)',
      'consumo',
      '"Abuse" is what is done to people, and blames.',
      nida,
    ),
    entry(
      '(?:está|estaba|estuvo|sigue|seguía|mantiene|mantenerse|mantuvo) limpi[oa]s?|(?:días|semanas|meses|años) limpi[oa]',
      'en abstinencia, en recuperación',
      'It says that before somebody was dirty.',
      nida,
      { near: drugs, own: true },
    ),
    entry(
      '(?:análisis|test|pruebas?|control(?:es)?|orina) (?:\\p{L}+ )?(?:suci|limpi)[oa]s?',
      'positivo, negativo',
      'A test finds something or does not; it says nothing about cleanliness.',
      nida,
    ),
  ],
};
