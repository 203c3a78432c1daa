import { entry, type Entry } from '../../entry.ts';
import type { WordingGroup } from '../../words.ts';
import type { Source } from '../../entry.ts';
import { asNoun } from '../number.ts';

/** The campaign of families against "schizophrène" as a word for something else. */
const unafam: Source = 'https://unafam.org/';
const ours: Source = 'ours';
const a = '(?:un|une|des|les|le|la|ces|cet|cette|ce)';
const condition =
  "(?:la |l'|d'un |d'une )?(?:dépression|anxiété|schizophrénie|trouble bipolaire|anorexie|boulimie|addiction|démence|psychose)";
const diagnosis = 'It makes a person into a diagnosis.';
const insult = 'It is an insult made out of an illness.';
const borrowed =
  'The name of an illness is borrowed for something small, and weighs less when somebody has it.';
const clinic = /patient|client|séance|thérapi|scarifi|automutil|suicid|adolescent|elle\b/i;

/** Of mental health, of what clinicians say, of disability, violence at home and food, in French. */
export const healthWording: Readonly<
  Record<Extract<WordingGroup, 'mental health' | 'clinical' | 'other'>, readonly Entry[]>
> = {
  'mental health': [
    entry(
      'malades? ment(?:al|ale|ales|aux)|aliénée?s?',
      'personne vivant avec un trouble psychique',
      'It names somebody by one thing of many.',
      ours,
      { own: true },
    ),
    entry(
      `${a} (?:schizophrène|dépressi(?:f|ve)|anorexique|boulimique|psychotique|bipolaire|borderline)s?${asNoun}`,
      'personne vivant avec une schizophrénie, une dépression …',
      diagnosis,
      ours,
      { own: true },
    ),
    entry(
      '(?:est|était|sont|étaient) (?:bipolaire|schizophrène)s?(?! (?:de type|type))',
      'vit avec un trouble bipolaire, une schizophrénie',
      diagnosis,
      ours,
      { own: true },
    ),
    entry(
      '(?:fous?|folles?) à lier|asiles? (?:de fous|d’aliénés|psychiatriques?)|chez les fous|cinglée?s?|tarée?s?|barjots?|schizos?|débiles? ment(?:al|aux|ale|ales)|camisoles? chimiques?',
      'nothing: leave it out',
      insult,
      ours,
    ),
    entry(
      `(?:victimes?|proies?) de ${condition}|en proie à ${condition}`,
      'a, vit avec',
      'It tells people how they feel about their lives.',
      ours,
    ),
    entry(
      "(?:politique|temps|météo|marché|société|situation|relation|gouvernement|attitude|discours|débat) (?:est |totalement |complètement |un peu )*(?:schizophr(?:ène|énique)|bipolaire|autiste)s?|(?:c'est|totalement|complètement|un peu) (?:schizophr(?:ène|énique)|autiste|bipolaire)",
      'contradictoire',
      borrowed,
      unafam,
    ),
    entry(
      '(?:mes|un petit|ses petits|mon) TOC (?:du|de la|des) \\p{L}+|(?:trop|tellement|hyper) (?:TOC|autiste|bipolaire)',
      'maniaque',
      borrowed,
      ours,
    ),
    entry('internée?s?|enfermée?s?', 'hospitalisé, hospitalisée', 'A hospital is no prison.', ours, {
      near: /psychiatr|hôpital|clinique|service/i,
    }),
  ],
  clinical: [
    entry(
      '(?:patiente?|cliente?|famille)s? (?:\\p{L}+ )?(?:difficile|résistante?|manipulat(?:eur|rice)|exigeante?|non~?observante?|non~?compliante?)s?|non~?(?:observan|complian)\\p{L}+',
      'ce dont cette personne a besoin',
      'It names what bothers us, and not what the person needs.',
      ours,
    ),
    entry(
      "(?:veu|voul|cherch)\\p{L}* (?:juste |seulement |simplement |à )*(?:attirer l'attention|qu'on (?:la|le) regarde)|pour attirer l'attention",
      'demande de l’aide',
      'It takes a need for a trick.',
      ours,
      { near: clinic },
    ),
    entry(
      'hystériques?',
      'ce qu’on a vu : effrayée, furieuse',
      'It is an old diagnosis made into an insult.',
      ours,
      { near: /patient|client|femme|elle\b|mère/i },
    ),
    entry(
      'refus(?:e|ait|é|a|aient) (?:tout |le |son |la |sa |les |ses )?(?:traitements?|soins?|thérapie|médicaments)',
      'a dit non à',
      'Everybody may say no, and mostly has a reason.',
      ours,
      { near: clinic },
    ),
  ],
  other: [
    entry(
      '(?:cloué|confiné|condamné|rivé)(?:e|s|es)? (?:à|dans|sur) (?:un|son|leur) fauteuil(?: roulant)?',
      'se déplace en fauteuil roulant',
      'A wheelchair is what gets somebody about.',
      ours,
    ),
    entry(
      `${a} (?:handicapé|invalide|infirme|attardé)(?:e|s|es)?${asNoun}|sourds?~muet(?:te)?s?`,
      'personne en situation de handicap; sourde',
      'It names somebody by what they cannot do.',
      ours,
      { own: true },
    ),
    entry(
      '(?:crimes?|drames?) (?:passionnel|familia|conjuga)\\p{L}+|drames? de la (?:jalousie|séparation)|disputes? conjugales?',
      'violences conjugales, féminicide',
      'It sounds as if there were two sides to it, or love in it.',
      ours,
    ),
    entry(
      'malbouffe|cheat~?(?:meal|day)s?|écarts? (?:alimentaire|de régime)s?',
      'manger, sans jugement',
      'It makes eating into something to be good or bad at.',
      ours,
    ),
  ],
};
