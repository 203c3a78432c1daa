import { describe, expect, test } from 'vitest';
import { toldOf, toldOfText, post } from '../folder.ts';

const sheet = (...fields: readonly string[]) =>
  `<Worksheet title="A page">\n\n${fields.join('\n')}\n\n</Worksheet>`;

describe('fields to write in', () => {
  test('are sound in a worksheet, one under the other, in .mdx and in .md', async () => {
    const text = sheet(
      '<Field label="One" />',
      '<Field label="Two" lines="5" id="two" />',
      '<Field label="Three"/>',
    );
    expect(await toldOfText(text)).toBe('');
    expect(await toldOf({ 'posts/plain.md': post({}, text) })).toBe('');
  });

  test('outside of a worksheet are told of, before it, after it and without it', async () => {
    const field = '<Field label="One" />';
    expect(await toldOfText(field)).toMatchInlineSnapshot(`
      "line 7
      <Field> stands outside of a worksheet.
      Put it between <Worksheet title="…"> and </Worksheet>, each on a line of its own."
    `);
    expect((await toldOfText(`${field}\n\n${sheet(field)}\n\n${field}`)).match(/^line \d+/gm)).toEqual([
      'line 7',
      'line 15',
    ]);
  });

  test('that share a name are told of, whether they are fields or questions', async () => {
    const question = '<Reflection id="same">\n\nOne?\n\n</Reflection>';
    expect(await toldOfText(`${question}\n\n${sheet('<Field label="One" id="same" />')}`))
      .toMatchInlineSnapshot(`
        "line 15
        Another place to write in this post has the name "same" already, and what a reader keeps there would show here too.
        Give this one a name of its own. Type: id="same-2""
      `);
  });
});
