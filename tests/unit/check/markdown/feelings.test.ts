import { expect, test } from 'vitest';
import { toldOfText } from '../folder.ts';

const file =
  'quiet:\n  title: Quiet\n  words:\n    calm: still\nmissing:\n  title: Missing\n  words:\n    sad: gone\n';
const told = (body: string, feelings: string | undefined = file) =>
  toldOfText(body, feelings ? { 'feelings.yaml': feelings } : {});

test('a folder without words for feelings is sound', async () => {
  expect(await toldOfText('Text.')).toBe('');
});

test('words for feelings are shown whole, or by a group that there is', async () => {
  expect(await told('<Feelings />\n\n<Feelings group="missing" />')).toBe('');
});

test('a group that there is not', async () => {
  expect(await told('<Feelings group="mising" />\n\n<Feelings group="weather" />\n\n<Feelings group="" />'))
    .toMatchInlineSnapshot(`
      "line 7
      There is no group "mising" in feelings.yaml.
      Type: <Feelings group="missing" />

      line 9
      There is no group "weather" in feelings.yaml.
      There are: quiet, missing.

      line 11
      "group" of <Feelings> is empty. The name of a group in feelings.yaml. Without it all the words are shown.
      Write, for example: group="…""
    `);
});

test('words that are shown and not there', async () => {
  expect(await toldOfText('<Feelings />')).toMatchInlineSnapshot(`
    "line 7
    <Feelings> shows the words in feelings.yaml, and that file is not there.
    Make the file feelings.yaml, and begin it like this:
    quiet:
      title: When it is quiet inside
      words:
        calm: nothing in you is hurrying"
  `);
});

test('words that cannot be read are a problem once', async () => {
  const text = await told('<Feelings group="weather" />', '}{');
  expect(text.match(/^\S+(?=, line)/gm)).toEqual(['feelings.yaml']);
});

test('a pause may stand alone or around words of her own, and has nothing to set', async () => {
  expect(await told('<Pause />\n\n<Pause>\n\nSit down first.\n\n</Pause>')).toBe('');
  expect(await told('<Pause minutes="3" />')).toMatchInlineSnapshot(`
    "line 7
    <Pause> knows no "minutes".
    Take it away: <Pause> has nothing more in it."
  `);
});
