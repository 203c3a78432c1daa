import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { ChangeSet, EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { apartNow } from '../../../../src/browser/write/composed.ts';

test.each<[string, string, string]>([
  ['一つ。\n|\n二つ。', 'あいだ', '一つ。\n\nあいだ|\n\n二つ。'],
  ['一つ。\n\n|\n\n二つ。', 'あいだ', '一つ。\n\nあいだ|\n\n二つ。'],
  ['<Letter>|\n\n二つ。\n\n</Letter>', 'あいだ', '<Letter>\n\nあいだ|\n\n二つ。\n\n</Letter>'],
  ['一つ。\n\n|<Letter>', 'あいだ', '一つ。\n\nあいだ|\n\n<Letter>'],
  ['一|つ。', 'あいだ', '一あいだ|つ。'],
  ['```\n|\nb\n```', 'é', '```\né|\nb\n```'],
])('%j, into which %j is composed', (text, put, wanted) => {
  const at = text.indexOf('|');
  const before = EditorState.create({
    doc: text.replace('|', ''),
    selection: { anchor: at },
    extensions: [markdown({ base: markdownLanguage })],
  });
  // As it comes: sign by sign, each time instead of what was there.
  let [now, changes] = [before, ChangeSet.empty(before.doc.length)];
  for (let length = 1; length <= put.length; length += 1) {
    const insert = put.slice(0, length);
    const step = now.update({
      changes: { from: at, to: at + length - 1, insert },
      selection: { anchor: at + length },
    });
    changes = changes.compose(step.changes);
    now = step.state;
  }
  const spec = apartNow(before, changes, now);
  const { doc, selection } = spec ? now.update(spec).state : now;
  const { head } = selection.main;
  expect(`${doc.sliceString(0, head)}|${doc.sliceString(head)}`).toBe(wanted);
});
