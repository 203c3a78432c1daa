import { UserError } from '../user-error.ts';

/** Why there is no update, and what to do. The program is as it was. */
export function noUpdate(why: string, ...what: readonly string[]): UserError {
  return new UserError([`Nothing was updated. ${why}`, ...what].join('\n'));
}

/** The last line of most of them. */
export const again = 'Then type again: npm run update';
