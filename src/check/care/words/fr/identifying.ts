import { phrase } from '../../phrase.ts';
import type { Identifier, IdentifyingWords } from '../words.ts';
import { number } from './number.ts';

const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const out = 'Take it out.';
const ninety = String.raw`(?:9\d|1[01]\d|quatre-vingt-(?:dix|onze|douze|treize|quatorze|quinze|seize)(?:-\p{L}+)?|nonante(?:-\p{L}+)?|cent(?:\s+(?:un|deux|trois|quatre|cinq))?)`;
const ways = String.raw`(?:[Rr]ue|[Aa]venue|[Aa]v\.|[Bb]oulevard|[Bb]d\.?|[Pp]lace|[Cc]hemin|[Ii]mpasse|[Aa]llée|[Qq]uai|[Rr]oute|[Ss]quare|[Pp]assage|[Cc]haussée|[Cc]ours)`;
const proper = String.raw`(?:(?:de\s+la|de|du|des|le|la|les)\s+|(?:de\s+)?[dl]['’])*\p{Lu}[\p{L}'’-]+(?:\s+(?:de\s+|du\s+|la\s+)*\p{Lu}[\p{L}'’-]+){0,3}`;

const sure: readonly Identifier[] = [
  {
    name: 'a date',
    help: 'Leave the year at most, or say "one spring".',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?:1er|premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:-\p{L}+)?|onze|douze|treize|quatorze|quinze|seize|vingt(?:(?:-|\s+et\s+)\p{L}+)?|trente(?:(?:-|\s+et\s+)un)?)\s+(?:${months})(?!\p{L})(?:\s+\d{4})?`,
      'giu',
    ),
  },
  {
    name: 'an age over 89',
    help: 'Say "over ninety" in its words, or leave the age out.',
    pattern: new RegExp(
      String.raw`(?<!\p{L}|\d|il\s+y\s+a\s+|(?:pendant|depuis|dans)\s+)${ninety}\s+ans(?!\s+(?:après|plus\s+tard|avant|de\s+(?:solitude|réflexion|histoire|prison|malheur))|\p{L})`,
      'giu',
    ),
  },
  {
    name: 'the number of an insurance or a plate',
    help: out,
    pattern:
      /(?<![\p{L}\d])(?:[12]\s?\d{2}\s?\d{2}\s?\d[\dAB]\s?\d{3}\s?\d{3}(?:\s?\d{2})?|[A-Z]{2}-\d{3}-[A-Z]{2}|756\.\d{4}\.\d{4}\.\d{2})(?![\p{L}\d])/gu,
  },
  {
    name: 'a street',
    help: out,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])\d{1,4}(?:\s+(?:bis|ter))?,?\s+${ways}\s+${proper}|(?<!\p{L})${ways}\s+${proper},?\s+(?:n°\s*)?(?!(?:19|20)\d\d)\d{1,4}(?!\d|\s*(?:%|fois))`,
      'gu',
    ),
  },
  {
    name: 'a postal code',
    help: out,
    pattern: /(?<!\p{L})[Cc]ode\s+postal\s*:?\s*\d{4,5}|(?<![\p{L}\d.,-])\d{5}(?=\s+\p{Lu}\p{Ll})/gu,
  },
];

const doubtful: readonly Identifier[] = [
  {
    name: 'an address',
    help: 'If somebody lives or works there, take it out.',
    pattern: new RegExp(
      String.raw`(?<=(?:habit|viv|vit|travaill|emménag|déménag)\p{L}*\s+(?:(?:dans|sur|à|au)\s+)?(?:la\s+|l['’])?)${ways}\s+${proper}`,
      'gu',
    ),
  },
  {
    name: 'the number of a record, an account or a thing',
    help: 'If it is a real one, take it out.',
    pattern:
      /(?<!\p{L})(?:dossier|compte|police|contrat|passeport|permis|immatriculation|matricule)(?:\s+(?:médical|bancaire))?(?:\s+(?:numéro|n°|no))?\s*(?:est|était|:)?\s*(?=[A-Z\d-]*\d)[A-Z\d][A-Z\d-]{3,}/gu,
  },
  {
    name: 'a month',
    help: 'If something happened then, say "one spring", or leave it out.',
    pattern: phrase(
      `(?:en|depuis|dès|jusqu'en|fin|début|mi|chaque|au mois (?:de|d')|courant)~?(?:${months})(?! \\d)`,
    ),
  },
  {
    name: 'the number of a child, a marriage or a loss',
    help: 'If it could point to somebody, change it.',
    pattern: phrase(
      `(?:mère|père) de (?:cinq|six|sept|huit|neuf|dix|onze|douze|\\d+) (?:enfants|fils|filles)|(?:son|sa|mon|ma) (?:quatrième|cinquième|sixième|septième) (?:mariage|mari|femme|épouse|divorce)|${number} frères et sœurs`,
    ),
  },
];

/** What a vignette in French leaves out. */
export const identifying: IdentifyingWords = {
  sure,
  doubtful,
  reason:
    'By it somebody could be known. The eighteen identifiers are those of the United States; the forms are ours.',
  source: 'https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html',
};
