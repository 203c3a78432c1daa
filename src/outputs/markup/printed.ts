import { typographic } from '../../library/format/typography.ts';
import { legal } from './xml.ts';

/** A plain text as a book would print it, with nothing in it that XML forbids. */
export function printed(text: string, language: string): string {
  return legal(typographic(text, language));
}
