import { PlainError } from '../plain-error.ts';

/** Why there is no update, and what to do. The program is as it was. */
export function noUpdate(why: string, ...what: readonly string[]): PlainError {
  return new PlainError([`Nothing was updated. ${why}`, ...what].join('\n'));
}

/** The last line of most of them. */
export const again = 'Then type again: npm run update';
