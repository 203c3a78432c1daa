import { phrase } from '../../phrase.ts';
import type { Identifier, IdentifyingWords } from '../words.ts';
import { number } from './number.ts';

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const ways =
  'Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Terrace|Close|Crescent|Highway|Hwy|Parkway|Pkwy';
const states =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';

const year = 'Leave the year at most, or say "one spring".';
const out = 'Take it out.';

/**
 * What a pattern can find of the eighteen identifiers of the HIPAA Safe Harbor
 * (45 CFR 164.514(b)(2)); names and places are looked for elsewhere.
 */
const sure: readonly Identifier[] = [
  {
    name: 'a date',
    help: year,
    pattern: new RegExp(
      String.raw`\b(?:${months})\.?\s+\d{1,2}(?:st|nd|rd|th)?\b(?!\s*(?:percent|people|times|years|%))(?:,?\s+\d{4})?|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:${months})\b(?:,?\s+\d{4})?|\b(?:${months})\.?,?\s+(?:of\s+)?(?:19|20)\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})\b|\b(?:19|20)\d\d-\d{2}-\d{2}\b|\bthe\s+\d{1,2}(?:st|nd|rd|th)\s+of\s+(?:${months})\b|\bthe\s+(?:\w+teenth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:twen|thir)tieth|(?:twenty|thirty)[-\s]\w+)\s+of\s+(?:January|February|March|April|June|July|August|September|October|November|December)\b`,
      'g',
    ),
  },
  {
    name: 'an age over 89',
    help: 'Say "over ninety", or leave the age out.',
    pattern: new RegExp(
      [
        String.raw`\b(?:9\d|1[01]\d)[-\s]years?[-\s]old\b`,
        String.raw`\b(?:aged?|age of|turned|turning|was|is|at)\s+(?:9\d|1[01]\d)\b(?!\s*(?:%|percent|degrees|minutes|miles|days|hours|dollars|people|pounds|times|years?\s+(?!old|of\s+age)))(?=[\s,.;:!?)—–]|$)`,
        String.raw`\bninety(?:[-\s](?:one|two|three|four|five|six|seven|eight|nine))?[-\s]years?[-\s]old\b`,
        String.raw`\b(?:aged?|turned|turning|was|is)\s+(?:ninety(?:[-\s](?:one|two|three|four|five|six|seven|eight|nine))?|a\s+hundred(?:\s+and\s+\w+)?)\b(?!\s+(?:percent|degrees|minutes|miles|days|hours|dollars|people|pounds|times))`,
        String.raw`\bin\s+(?:her|his|their)\s+(?:early\s+|mid[-\s]|late\s+)?(?:nineties|90s)\b`,
        String.raw`\b(?:a\s+hundred|one\s+hundred)(?:\s+and\s+\w+)?\s+years\s+old\b`,
      ].join('|'),
      'gi',
    ),
  },
  { name: 'a social security number', help: out, pattern: /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g },
  {
    name: 'a telephone or fax number',
    help: out,
    pattern:
      /(?<![\w-])(?:\+\d{1,3}[\s.-]?)?(?:\(\d{2,4}\)[\s.-]?|\d{3}[\s.-])\d{3}[\s.-]\d{4}(?![\w-])|(?<![\w.-])\d{3}[-.]\d{4}(?![\w-])|\+\d{1,3}(?:[\s.-]?\d{2,4}){3,4}(?!\w)/g,
  },
  {
    name: 'a ZIP or postal code',
    help: out,
    national: true,
    pattern: new RegExp(
      String.raw`\b(?:${states})\.?,?\s+\d{5}(?:-\d{4})?\b|\b(?:ZIP|zip|postal)(?:\s+code)?\s*(?:was|is|of|:)?\s*\d{3,5}\b|(?<![\w$€£.,-])\d{5}(?:-\d{4})?(?![\w-]|[.,]\d|\s+(?:steps|people|times|words|miles|dollars|hours|days|euros|pounds|feet|meters))|\b[A-Z]{1,2}\d[A-Z\d]?\s+\d[A-Z]{2}\b`,
      'g',
    ),
  },
  {
    name: 'a street',
    help: out,
    pattern: new RegExp(
      String.raw`\b\d{1,5}\s+(?:[A-Z][\p{L}'’]+\s+){1,3}(?:${ways}|Place|Way|Square)\b|\b(?:on|at|in|off|from|of|along|near)\s+(?:\d+(?:st|nd|rd|th)|[A-Z][\p{L}'’]+)(?:\s+[A-Z][\p{L}'’]+)?\s+(?:Street|Avenue|Road|Lane|Drive|Boulevard|Court|Terrace|Crescent|Highway|Parkway)\b`,
      'gu',
    ),
  },
];

/** What may be the number of a record or a thing, or tells more of a person's days than a year. */
const doubtful: readonly Identifier[] = [
  {
    name: 'the number of a record, an account or a thing',
    help: 'If it is a real one, take it out.',
    pattern:
      /\b(?:record|account|policy|case|license|licence|plate|serial|member|insurance|passport|chart|MRN|VIN)s?(?:\s+(?:number|no\.?|plate|#))?\s*(?:was|is|:|#)?\s*#?(?=[A-Z\d-]*\d)[A-Z\d][A-Z\d-]{3,}\b/g,
  },
  {
    name: 'a month',
    help: 'If something happened then, say "one spring", or leave it out.',
    pattern:
      /\b(?:in|since|last|this|next|early|late|mid|until|by|every|during)[\s-]+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  },
  {
    name: 'the number of a child, a marriage or a loss',
    help: 'If it could point to somebody, change it.',
    pattern: phrase(
      String.raw`(?:the )?(?:mother|father) of (?:five|six|seven|eight|nine|ten|eleven|twelve|\d+)|(?:her|his|their) (?:fourth|fifth|sixth|seventh) (?:marriage|husband|wife|divorce)|${number} siblings`,
    ),
  },
];

/** What a vignette in English leaves out. */
export const identifying: IdentifyingWords = {
  sure,
  doubtful,
  reason: 'By it somebody could be known.',
  source: 'https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html',
};
