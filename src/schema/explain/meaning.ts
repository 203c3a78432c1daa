import { stringify } from 'yaml';
import { nearest, slugOf } from '../nearest.ts';
import { timeZoneMeant } from '../time-zone.ts';
import type { Field } from './field.ts';
import { decodedAddress } from '../decoded.ts';

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const yes = ['true', 'yes', 'y', 'on', '1'];
const no = ['false', 'no', 'n', 'off', '0'];

/**
 * What was probably meant by a value that a field refuses, written as YAML:
 * the usual slips are undone one by one until the field accepts the result.
 */
export function meaning(field: Field, value: unknown): string | undefined {
  const meant = guesses(field, value).find((guess) => guess !== value && field.accepts(guess));
  return meant === undefined ? undefined : yaml(meant);
}

/** A value as one would type it, in quotes where YAML needs them. */
export function yaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yaml).join(', ')}]`;
  return stringify(value, { lineWidth: 0 }).trim();
}

function guesses(field: Field, value: unknown): unknown[] {
  const text = typeof value === 'object' ? '' : plain(String(value));
  if (text === '') return [];
  const low = text.toLowerCase();
  switch (field.kind) {
    case 'text':
      return words(text);
    case 'choice':
      return [low, slugOf(text), nearest(text, field.options)];
    case 'yes-no':
      return [...(yes.includes(low) ? [true] : []), ...(no.includes(low) ? [false] : [])];
    case 'number':
      return [Number(text), numbers.indexOf(low), Number(/^\D*(\d+)\D*$/.exec(text)?.[1] ?? NaN)];
    case 'list':
      return [[text], [slugOf(text)], ...words(text).map((word) => [word]), ...parted(text)].sort(
        (a, b) => b.length - a.length,
      );
    default:
      return [];
  }
}

function words(text: string): string[] {
  const inner = text.replace(/^\/+|\/+$/g, '');
  const stem = inner.replace(/^.*\//, '').replace(/\.mdx?$/, '');
  const path = inner.replace(/^https?:\/\/[^/]+\//, '');
  return [
    text,
    stem,
    slugOf(stem),
    text.toUpperCase(),
    `/${path}/`,
    `/${decodedAddress(path)}/`,
    text.replace(/^mailto:/, ''),
    ...(/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text) ? [`https://${text}`, `https://${text}/`] : []),
    `${text}/`,
    timeZoneMeant(text) ?? text,
  ];
}

/** "grief, shame and loss" as a list. */
function parted(text: string): string[][] {
  const parts = text
    .split(/\s*(?:,|;|\band\b|&)\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 ? [parts, parts.map((part) => slugOf(part))] : [];
}

/** The text without the marks that word processors and copying leave around it. */
function plain(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\u00a0/g, ' ')
    .trim()
    .replace(/^["'“”‘’[\]]+|["'“”‘’[\]]+$/g, '');
}
