import { phrase } from '../../phrase.ts';
import type { Identifier, IdentifyingWords } from '../words.ts';
import { number } from './number.ts';

const months =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre';
const out = 'Take it out.';
const ninety = String.raw`(?:9\d|1[01]\d|noventa(?:\s+y\s+\p{L}+)?)`;
const ways = String.raw`(?:[Cc]alle|[Aa]venida|[Aa]v(?:da)?\.?|[Bb]ulevar|[Bb]lvd\.?|[Jj]irón|[Jj]r\.|[Pp]asaje|[Pp]je\.|[Cc]alzada|[Pp]laza|[Pp]za\.?|[Pp]aseo|[Cc]arretera|[Rr]onda|[Tt]ravesía|[Cc]allejón|[Rr]ambla|C\/)`;
const proper = String.raw`\p{Lu}[\p{L}'’]+(?:\s+(?:(?:de|del|la|las|los|y)\s+)*\p{Lu}[\p{L}'’]+){0,3}`;

const sure: readonly Identifier[] = [
  {
    name: 'a date',
    help: 'Leave the year at most, or say "one spring".',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:uno|primero|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\p{L}+|veinte|veinti\p{L}+|treinta(?:\s+y\s+uno)?)\s+de\s+(?:${months})(?!\p{L})(?:\s+(?:de|del)\s+\d{4})?`,
      'giu',
    ),
  },
  {
    name: 'an age over 89',
    help: 'Say "over ninety", or leave the age out.',
    pattern: new RegExp(
      String.raw`(?<!\p{L}|\d|hace\s+|(?:durante|unos|desde)\s+)${ninety}\s+años(?!\s+(?:después|más\s+tarde|antes|atrás|de\s+(?:historia|antigüedad|garantía|cárcel))|\p{L})|(?<!\p{L})cumpl\p{L}+\s+(?:los\s+)?(?:cien|ciento\s+\p{L}+)\s+años|(?<!\p{L})(?:cumpl\p{L}+|tien\p{L}+|tenía)\s+(?:los\s+)?(?:${ninety}|cien|ciento\s+\p{L}+)(?!\p{L}|\d|\s+años)(?!\s+(?:libros|hijos|cosas|razones|veces|euros|minutos|metros|kilos|páginas))`,
      'giu',
    ),
  },
  {
    name: 'the number of an identity card',
    help: out,
    pattern: /(?<![\p{L}\d])(?:\d{8}-?[A-Z]|[XYZ]-?\d{7}-?[A-Z]|[A-Z]{4}\d{6}[A-Z\d]{3,8})(?![\p{L}\d])/gu,
  },
  {
    name: 'a street',
    help: out,
    pattern: new RegExp(
      // The second is how Colombia numbers its streets.
      String.raw`(?<!\p{L})${ways}\s+(?:(?:de|del|la|las|los)\s+)*${proper},?\s+(?:n\.?\s?[º°o]\.?\s*|número\s+)?\d{1,5}(?!\d|\s*(?:%|veces))|(?<!\p{L})(?:[Cc]alle|[Cc]l\.|[Cc]arrera|[Cc]ra\.?|[Kk]r\.?|[Dd]iagonal|[Tt]ransversal)\s+\d{1,3}\s?[A-Z]?\s*(?:#|[Nn][oº°]\.?|n\.\s?º)\s*\d{1,3}\s?[A-Z]?(?:\s*[-–]\s*\d{1,3})?`,
      'gu',
    ),
  },
  {
    name: 'a postal code',
    help: out,
    pattern:
      /(?<![\p{L}\d])(?:C\.?\s?P\.?|[Cc]ódigo\s+postal)\s*:?\s*\d{4,5}(?!\d)|(?<![\p{L}\d.,-])\d{5}\s+(?=\p{Lu}\p{Ll})/gu,
  },
];

const doubtful: readonly Identifier[] = [
  {
    name: 'an address',
    help: 'If somebody lives or works there, take it out.',
    pattern: new RegExp(
      String.raw`(?<=(?:viv|trabaj|nac|muda|mudó)\p{L}*\s+(?:en|a|cerca\s+de|junto\s+a)\s+(?:la\s+|el\s+)?)${ways}\s+(?:(?:de|del|la|las|los)\s+)*${proper}(?!,?\s+\d)`,
      'gu',
    ),
  },
  {
    name: 'the number of a record, an account or a thing',
    help: 'If it is a real one, take it out.',
    pattern:
      /(?<!\p{L})(?:historia|expediente|cuenta|póliza|matrícula|pasaporte|licencia|afiliación|DNI|NIE)(?:\s+clínica|\s+médica)?(?:\s+(?:número|n\.?\s?[º°o]\.?))?\s*(?:es|era|:)?\s*(?=[A-Z\d-]*\d)[A-Z\d][A-Z\d-]{3,}/gu,
  },
  {
    name: 'a month',
    help: 'If something happened then, say "one spring", or leave it out.',
    pattern: phrase(
      `(?:en|desde|hasta|este|el pasado|cada|(?:a )?(?:principios|mediados|finales) de|durante) (?:${months})(?! de \\d)`,
    ),
  },
  {
    name: 'the number of a child, a marriage or a loss',
    help: 'If it could point to somebody, change it.',
    pattern: phrase(
      `(?:madre|padre) de (?:cinco|seis|siete|ocho|nueve|diez|once|doce|\\d+)(?! (?:años|meses))|(?:su|mi) (?:cuart|quint|sext|séptim)[oa] (?:matrimonio|marido|mujer|esposa|divorcio)|${number} herman[oa]s`,
    ),
  },
];

/** What a vignette in Spanish leaves out. */
export const identifying: IdentifyingWords = {
  sure,
  doubtful,
  reason:
    'By it somebody could be known. The eighteen identifiers are those of the United States; the forms are ours.',
  source: 'https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html',
};
