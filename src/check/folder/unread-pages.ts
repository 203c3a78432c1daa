import { isSample } from '../../schema/blank.ts';
import { inWords } from '../../schema/explain/dates.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { printOf } from '../../starters/known-samples.ts';
import { untouchedPrints } from '../../starters/untouched.ts';
import type { FolderContext, FolderRule } from '../rule.ts';

/** Pages that say something of their author, or promise something in her name. */
const speaking = ['about', 'consumer-health-data', 'finding-someone', 'follow', 'help', 'limits', 'privacy'];

/**
 * Standing pages that are as they came with the program: nobody has said that
 * they are true of her. A page with blanks tells of those instead.
 */
export const unreadPages: FolderRule = {
  id: 'unread-pages',
  severity: 'warning',
  about: 'Standing pages that speak in the author’s name and that she has not read',
  evenUnseen: true,
  check,
};

async function check({ context: { content }, today }: FolderContext): Promise<Diagnostic[]> {
  // Of the sample it is said already whose it is not.
  if (content.site === undefined || isSample(content.site)) return [];
  const untouched = await untouchedPrints();
  return content.pages
    .filter(({ id, text }) => speaking.includes(id) && !text.includes('✎') && untouched.has(printOf(text)))
    .map(({ file }) => ({
      file,
      severity: 'warning',
      blocks: 'publishing',
      message:
        'This page speaks in your name, and is as it came with the program. It keeps the blog from being published.',
      help: `Read it, and change what is not true of you. Where all of it is, write beneath the second line of hyphens that you have read it:\n  {/* Read on ${inWords(today)}. */}`,
    }));
}
