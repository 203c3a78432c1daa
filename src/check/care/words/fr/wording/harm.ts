import { entry, type Entry } from '../../entry.ts';
import type { WordingGroup } from '../../words.ts';
import type { Source } from '../../entry.ts';
import { asNoun } from '../number.ts';

const who: Source = 'https://www.who.int/publications/i/item/9789240076846';
/** The public health agency of Canada, in French. */
const canada: Source =
  'https://www.canada.ca/fr/sante-publique/services/publications/vie-saine/parler-consommation-substances-maniere-humaniste-securitaire-non-stigmatisante-2019.html';
/** What a study found such words to do, as Addict'Aide tells it. */
const study: Source = 'https://www.addictaide.fr/en-addicto-le-choix-des-mots-est-important';
const ours: Source = 'ours';
const a = '(?:un|une|des|les|le|la|ces|cet|cette|ce)';
const person = 'It makes a person into an illness.';
const drugs = /drog|alcool|addict|héroïne|cocaïne|rechut|sobr|sevr|consomm|toxic/i;

/** Of suicide, self-harm, alcohol and drugs, in French. */
export const harmWording: Readonly<
  Record<Extract<WordingGroup, 'suicide' | 'self-harm' | 'substances'>, readonly Entry[]>
> = {
  suicide: [
    entry(
      'comm(?:is|it|ettre|et|ettent|irent|ettait) (?:un |le |leur |son )?suicide',
      'mourir par suicide',
      'One commits a crime; it was none.',
      who,
    ),
    entry(
      'suicides? (?:réussi|accompli)s?|réuss\\p{L}* (?:son|leur|un) suicide',
      'mort par suicide',
      'A death is no success.',
      who,
    ),
    entry(
      '(?:tentatives?(?: de suicide)?|suicides?) (?:raté|manqué|échoué|avorté)(?:e|s|es)?|rat\\p{L}+ (?:son|leur) suicide',
      'tentative de suicide',
      'To live is no failure.',
      who,
      { near: /suicid|overdose/i },
    ),
    entry(
      '(?:épidémies?|vagues?|séries?) de suicides',
      'hausse des suicides',
      'It sounds as if it spread by itself and nothing could be done.',
      who,
    ),
    entry(
      '(?:chois\\p{L}+|opt\\p{L}+ pour|préfér\\p{L}+) (?:le suicide|de se suicider)|chantage au suicide',
      'mort par suicide; une demande d’aide',
      'Whoever sees no other way out is not choosing.',
      ours,
    ),
  ],
  'self-harm': [
    entry(
      `se mutil\\p{L}*|${a} (?:auto)?mutilat(?:eur|rice)s?`,
      'se blesser, une personne qui se blesse',
      'It describes a wound as a spectacle.',
      ours,
    ),
  ],
  substances: [
    entry(
      'toxicomanes?|toxicos?|droguée?s?|junk(?:ie|y)s?|camée?s?(?! (?:de|d)\\b)',
      'personne qui consomme des drogues, qui a un trouble lié à l’usage',
      person,
      canada,
      { own: true },
    ),
    entry(
      `${a} (?:ex~?|ancien |ancienne |anciens )?(?:addicts?|accros?)${asNoun}(?! (?:à|au|aux) )`,
      'personne qui a une addiction',
      person,
      study,
      { own: true },
    ),
    entry(
      `(?<!des )(?:${a}|est|était|sont) (?:ex~?|ancien |ancienne |anciens )?alcooliques?${asNoun}|ivrognes?|poivrots?`,
      'personne qui a un trouble lié à l’alcool',
      person,
      study,
      { own: true },
    ),
    entry(
      'abus de (?:drogues?|substances|stupéfiants)',
      'usage, consommation',
      '"Abus" is what is done to people, and blames.',
      ours,
    ),
    entry(
      '(?:est|était|suis|reste|restait|resté|restée|devenue?) clean|clean depuis',
      'abstinente, en rétablissement',
      'It says that before somebody was dirty.',
      canada,
      { near: drugs, own: true },
    ),
    entry(
      '(?:urines?|tests?|analyses?|prélèvements?) (?:propre|sale)s?',
      'négatif, positif',
      'A test finds something or does not; it says nothing about cleanliness.',
      ours,
    ),
  ],
};
