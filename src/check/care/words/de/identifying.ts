import { phrase } from '../../phrase.ts';
import type { Identifier, IdentifyingWords } from '../words.ts';
import { number } from './number.ts';

const months =
  'Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const out = 'Take it out.';
const ninety = String.raw`(?:9\d|1[01]\d|(?:\p{L}+und)?neunzig|hundert(?:ein|zwei|drei|vier|fünf)?)`;
const year = String.raw`(?!(?:19|20)\d\d(?!\d))`;

const sure: readonly Identifier[] = [
  {
    name: 'a date',
    help: 'Leave the year at most, or say "one spring".',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:ersten|zweiten|dritten|vierten|fünften|sechsten|siebten|achten|neunten|zehnten|elften|zwölften|\p{L}+zehnten|(?:\p{L}+und)?zwanzigsten|(?:einund)?dreißigsten)\s+(?:${months})(?!\p{L})(?:\s+\d{4})?`,
      'gu',
    ),
  },
  {
    name: 'an age over 89',
    help: 'Say "over ninety" in its words, or leave the age out.',
    pattern: new RegExp(
      String.raw`(?<!\p{L}|\d)${ninety}(?:[-\s]?jährig\p{L}*|\s+Jahre\s+alt|\s+Jahren\s+gestorben)|(?<!\p{L})(?:ist|war|wird|wurde|mit)\s+(?:9\d|1[01]\d)(?=[.,;!?]|\s+(?:und|gestorben|geworden)|$)|(?<!\p{L})(?:ist|war|wird|wurde)\s+(?:\p{L}+und)?neunzig(?=[.,;!?]|\s+(?:und|geworden)|$)`,
      'giu',
    ),
  },
  {
    name: 'the number of an insurance or a plate',
    help: out,
    pattern:
      /(?<![\p{L}\d])(?:\d{2}\s?\d{6}\s?[A-Z]\s?\d{3}|756\.\d{4}\.\d{4}\.\d{2}|[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}\s\d{1,4}|[A-Z]\d{9})(?![\p{L}\d])/gu,
  },
  {
    name: 'a street',
    help: out,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:\p{Lu}[\p{L}-]*(?:straße|strasse|str\.|gasse|allee|platz|damm|ufer|chaussee|weg)|(?:\p{Lu}[\p{L}-]+\s+)(?:Straße|Strasse|Str\.|Gasse|Allee|Platz|Ring|Damm|Ufer|Weg)|(?:Am|An\s+der|Im|Auf\s+dem|Auf\s+der|Unter\s+den|Zum|Zur)\s+\p{Lu}[\p{L}-]+)\s+${year}\d{1,4}(?!\d|[.,:]\d|\s*(?:Prozent|%|Uhr|Jahre|Minuten))\s?(?:[a-z](?!\p{L}))?`,
      'gu',
    ),
  },
  {
    name: 'a postal code',
    help: out,
    pattern:
      /(?<![\p{L}\d])(?:(?:PLZ|Postleitzahl)\s*:?\s*\d{4,5}|(?:D|A|CH)-\d{4,5}|(?<=(?:in|aus|nach|bei)\s+)\d{5}(?=\s+\p{Lu})|0\d{4}(?=\s+\p{Lu}))(?!\d)/gu,
  },
];

const doubtful: readonly Identifier[] = [
  {
    name: 'an address',
    help: 'If somebody lives or works there, take it out.',
    pattern:
      /(?<=(?:wohn|leb|arbeit|zog|zieh)\p{L}*\s+(?:\p{L}+\s+){0,2}(?:in|an|auf)\s+(?:der|die|dem|den)\s+)\p{Lu}[\p{L}-]*(?:straße|strasse|gasse|allee|platz|damm|ufer|chaussee)(?!\s+\d|\p{L})/gu,
  },
  {
    name: 'the number of a record, an account or a thing',
    help: 'If it is a real one, take it out.',
    pattern:
      /(?<!\p{L})(?:Akte|Aktenzeichen|Fallnummer|Kontonummer|Kundennummer|\p{Lu}\p{L}*nummer|Kennzeichen|Pass|Ausweis|Police)(?:\s+(?:Nummer|Nr\.))?\s*(?:ist|war|lautet|:)?\s*(?=[A-Z\d-]*\d)[A-Z\d][A-Z\d-]{3,}/gu,
  },
  {
    name: 'a month',
    help: 'If something happened then, say "one spring", or leave it out.',
    pattern: phrase(
      `(?:im|seit|bis|ab|Anfang|Mitte|Ende|letzten|diesen|jeden|vergangenen|vorigen) (?:${months})`,
    ),
  },
  {
    name: 'the number of a child, a marriage or a loss',
    help: 'If it could point to somebody, change it.',
    pattern: phrase(
      `(?:Mutter|Vater) von (?:fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\d+)(?! (?:Jahren|Monaten))|(?:ihr|sein)(?:e|en|em|er)? (?:viert|fünft|sechst|siebt)e[rnm]? (?:Ehe|Mann|Frau|Ehemann|Scheidung)|${number} Geschwister`,
    ),
  },
];

/** What a vignette in German leaves out. */
export const identifying: IdentifyingWords = {
  sure,
  doubtful,
  reason:
    'By it somebody could be known. The eighteen identifiers are those of the United States; the forms are ours.',
  source: 'https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html',
};
