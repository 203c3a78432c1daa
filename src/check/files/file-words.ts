import { posix } from 'node:path';
import type { Inspection } from '../../media/inspect.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { toldBy } from './tells.ts';

type Text = Pick<Diagnostic, 'severity' | 'message' | 'help'>;

/**
 * Why a file cannot be published as it is, where nothing can be taken out of it.
 *
 * @param file What it is called at the beginning of a sentence: `This file`.
 */
export function whatIsWrong(file: string, inspection: Inspection): string {
  const { traces, unread } = inspection;
  if (traces.length > 0)
    return `${file} is published as it is, and tells more than it shows: ${toldBy(inspection)}.`;
  if (unread === 'locked')
    return `${file} is locked with a password, so that nothing here can see what else it tells.`;
  if (unread === 'unknown kind')
    return `${file} is of a kind that is not read here, so that nothing can be said of what else it tells.`;
  if (unread === 'too large')
    return `${file} holds more than is looked at here, so that nothing can be said of what else it tells.`;
  return `${file} breaks off or contradicts itself, so that nothing can be said of what else it tells.`;
}

/** The way to publish a file as it is. */
export function orKeep(path: string): string {
  return `To publish it as it is all the same, say why in one sentence in a file beside it, named "${posix.basename(path)}.keep".`;
}

/** A reason was announced and not given. */
export function withoutReason(path: string): Text {
  return {
    message: `The file "${path}.keep" beside it is to say why it is published as it is, and says nothing.`,
    help: 'Write the reason into it, in one sentence.',
  };
}

/** A reason that nothing asks for. */
export function needlessReason(path: string): Text {
  return {
    severity: 'warning',
    message: `The file "${path}.keep" beside it says why it is published as it is; it tells nothing more than it shows.`,
    help: `Take "${path}.keep" away.`,
  };
}
