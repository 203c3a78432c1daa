import { phrase } from '../../phrase.ts';
import type { Identifier, IdentifyingWords } from '../words.ts';
import { number } from './number.ts';

const months = 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro';
const out = 'Take it out.';
const ninety = String.raw`(?:9\d|1[01]\d|noventa(?:\s+e\s+\p{L}+)?)`;
const ways = String.raw`(?:[Rr]ua|R\.|[Aa]venida|[Aa]v\.|[Pp]raça|[Tt]ravessa|[Ll]argo|[Aa]lameda|[Ee]strada|[Rr]odovia|[Bb]eco|[Cc]alçada)`;
const proper = String.raw`(?:(?:d[aeo]s?)\s+)*\p{Lu}[\p{L}'’]+(?:\s+(?:(?:d[aeo]s?|e)\s+)*\p{Lu}[\p{L}'’]+){0,3}`;

const sure: readonly Identifier[] = [
  {
    name: 'a date',
    help: 'Leave the year at most, or say "one spring".',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:primeiro|1º|um|dois|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|dez[ea]\p{L}+|dezoito|vinte(?:\s+e\s+\p{L}+)?|trinta(?:\s+e\s+um)?)\s+de\s+(?:${months})(?!\p{L})(?:\s+de\s+\d{4})?`,
      'giu',
    ),
  },
  {
    name: 'an age over 89',
    help: 'Say "over ninety" in its words, or leave the age out.',
    pattern: new RegExp(
      String.raw`(?<!\p{L}|\d|há\s+|(?:durante|uns|desde)\s+)${ninety}\s+anos(?!\s+(?:depois|mais\s+tarde|antes|atrás|de\s+(?:história|solidão|garantia|prisão))|\p{L})|(?<!\p{L})(?:fez|faz|completou|cumpriu)\s+(?:${ninety}|cem)(?=[.,;!?]|\s+e\b|$)`,
      'giu',
    ),
  },
  {
    name: 'the number of an identity card',
    help: out,
    pattern:
      /(?<![\p{L}\d.])(?:\d{3}\.\d{3}\.\d{3}-\d{2}|\d{8}\s?\d\s?[A-Z]{2}\d|\d{1,2}\.\d{3}\.\d{3}-[\dX])(?![\p{L}\d])/gu,
  },
  {
    name: 'a street',
    help: out,
    pattern: new RegExp(
      String.raw`(?<!\p{L})${ways}\s+${proper},?\s+(?:n\.?\s?[º°o]\.?\s*|número\s+)?(?!(?:19|20)\d\d(?!\d))\d{1,5}(?!\d|\s*(?:%|vezes))`,
      'gu',
    ),
  },
  {
    name: 'a postal code',
    help: out,
    pattern: /(?<![\p{L}\d.-])(?:\d{4}-\d{3}|\d{5}-\d{3})(?![\d-])|(?<!\p{L})CEP\s*:?\s*\d{5}-?\d{3}/gu,
  },
];

const doubtful: readonly Identifier[] = [
  {
    name: 'an address',
    help: 'If somebody lives or works there, take it out.',
    pattern: new RegExp(
      String.raw`(?<=(?:mor|viv|trabalh|mud|nasc)\p{L}*(?:-se)?\s+(?:para\s+)?(?:n?[ao]|à|ao)\s+)${ways}\s+${proper}(?!,?\s+\d)`,
      'gu',
    ),
  },
  {
    name: 'the number of a record, an account or a thing',
    help: 'If it is a real one, take it out.',
    pattern:
      /(?<!\p{L})(?:processo|prontuário|conta|apólice|matrícula|passaporte|carteira|NIF|CPF|RG|BI)(?:\s+(?:clínico|médico))?(?:\s+(?:número|n\.?\s?[º°o]\.?))?\s*(?:é|era|:)?\s*(?=[A-Z\d.-]*\d)[A-Z\d][A-Z\d.-]{3,}/gu,
  },
  {
    name: 'a month',
    help: 'If something happened then, say "one spring", or leave it out.',
    pattern: phrase(
      `(?:em|desde|até|neste|cada|(?:início|começo|princípio|meados|fim|finais) de|durante) (?:${months})(?! de \\d)`,
    ),
  },
  {
    name: 'the number of a child, a marriage or a loss',
    help: 'If it could point to somebody, change it.',
    pattern: phrase(
      `(?:mãe|pai) de (?:cinco|seis|sete|oito|nove|dez|onze|doze|\\d+)(?! (?:anos|meses))|(?:seu|sua) (?:quart|quint|sext|sétim)[oa] (?:casamento|marido|mulher|esposa|divórcio)|${number} irm[ãa]o?s`,
    ),
  },
];

/** What a vignette in Portuguese leaves out. */
export const identifying: IdentifyingWords = {
  sure,
  doubtful,
  reason:
    'By it somebody could be known. The eighteen identifiers are those of the United States; the forms are ours.',
  source: 'https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html',
};
