import { expect, test } from 'vitest';
import { suppressionOf } from '../../../../src/browser/write/suppression.ts';
import { checkContent } from '../../../../src/check/content.ts';
import { readContent } from '../../../../src/library/content/content.ts';
import { severityOf } from '../../../../src/schema/diagnostic.ts';
import { contentWith, post } from '../folder.ts';
import { allNotes } from './found.ts';

/** What the care check tells of a text, as the desk is told of it. */
async function told(text: string, file: string) {
  const content = await readContent(await contentWith({ [file]: text }));
  const diagnostics = await checkContent(content, '2026-11-22');
  return diagnostics
    .filter((diagnostic) => diagnostic.file === file && diagnostic.rule === 'care')
    .map((diagnostic) => ({
      severity: severityOf(diagnostic),
      line: diagnostic.line ?? 0,
      typed: diagnostic.typed ?? '',
      message: diagnostic.message,
      help: diagnostic.help,
      ...(diagnostic.suppression && { suppression: diagnostic.suppression }),
    }));
}

const reason = 'his own word */} -->';

test.each([
  ['a paragraph', 'First.\n\nThe addict left.\n\nLast.', {}, 'posts/mine.mdx'],
  ['the first paragraph', 'The addict left.', {}, 'posts/mine.mdx'],
  ['a second line', 'He was\nthe addict who left.', {}, 'posts/mine.mdx'],
  ['a list', 'Some:\n\n- One\n- The addict', {}, 'posts/mine.mdx'],
  ['what goes on under a point', '- One\n\n  The addict left.\n\n- Two', {}, 'posts/mine.mdx'],
  ['within a component', '<Reflection>\n\nThe addict left.\n\n</Reflection>', {}, 'posts/mine.mdx'],
  ['right behind a tag', '<Reflection>\nThe addict left.\n</Reflection>', {}, 'posts/mine.mdx'],
  ['plain Markdown', 'The addict left.', {}, 'posts/mine.md'],
  ['a title', 'Text.', { title: 'The addict' }, 'posts/mine.mdx'],
  ['a title in quotes', 'Text.', { title: '"The addict"' }, 'posts/mine.mdx'],
])('a reason to keep what is asked of %s stands where the check reads it', async (_, body, lines, file) => {
  const text = post({ title: 'Mine', ...allNotes, ...lines }, body);
  const found = (await told(text, file)).filter((one) => 'suppression' in one);
  expect(found.length).toBeGreaterThan(0);
  const kept = found.slice(0, 1).reduce((now, one) => {
    const change = suppressionOf(one, reason, now);
    expect(change?.insert).toContain('keep: his own word');
    return change ? now.slice(0, change.from) + change.insert + now.slice(change.to) : now;
  }, text);
  expect(await told(kept, file)).toEqual([]);
});

test('nothing is kept by a note where that would be part of a text, and no error is offered to be kept', async () => {
  const folded = post({ title: 'Mine', ...allNotes, description: '>\n  The addict\n  left.' }, 'Text.');
  expect((await told(folded, 'posts/mine.mdx')).map((one) => 'suppression' in one)).toEqual([false]);
  const grave = await told(post({ title: 'Mine', ...allNotes }, 'He hanged himself.'), 'posts/mine.mdx');
  expect(grave.map((one) => [one.severity, 'suppression' in one])).toEqual([['error', false]]);
});
