import { expect, test } from 'vitest';
import { tagLine, withSettings } from '../../../../src/browser/write/tag-line.ts';

test('a line that holds one of the blog’s own tags is known, with its settings', () => {
  expect(tagLine('<Vignette basis="composite">')).toEqual({
    name: 'Vignette',
    kind: 'begins',
    settings: [{ name: 'basis', value: 'composite', from: 9, to: 27 }],
  });
  expect(tagLine('</Vignette>')?.kind).toBe('ends');
  expect(tagLine('  <Field label="What I noticed" lines="4" />')?.kind).toBe('whole');
  for (const line of ['<Nonsense>', '<div>', 'Words <Pause>', '<Pause> words', 'a < b > c', '<3']) {
    expect(tagLine(line)).toBeUndefined();
  }
});

test.each<[string, Parameters<typeof withSettings>[1], string]>([
  ['<Vignette basis="composite">', { basis: 'fictional' }, '<Vignette basis="fictional">'],
  ['<Figure caption="A hill" wide>', { wide: false, small: true }, '<Figure caption="A hill" small>'],
  ['<Figure wide={false}>', { wide: true }, '<Figure wide>'],
  ['<Figure   wide={ false }  >', { wide: false }, '<Figure   wide={ false }  >'],
  ['<Letter>', { from: 'somebody who asked' }, '<Letter from="somebody who asked">'],
  ['<Letter from="a reader">', { from: undefined }, '<Letter>'],
  ['  <Field id="a" label=\'One\' />', { label: 'Two' }, '  <Field id="a" label="Two" />'],
  ['<Field label="One" />', { lines: '6' }, '<Field label="One" lines="6" />'],
  ['<Field label="One"/>', { label: 'Say "no"' }, '<Field label="Say &quot;no&quot;"/>'],
  ['<Field label="Say &quot;no&quot;" />', { label: 'Say "no"' }, '<Field label="Say &quot;no&quot;" />'],
  ['<Epigraph source={who}>', {}, '<Epigraph source={who}>'],
])('the tag %s with %j', (line, wanted, made) => {
  expect(withSettings(line, wanted)).toBe(made);
});

test('what is typed into a setting is what is read from it', () => {
  for (const words of ['Say "no"', 'Salt &amp; bread', "It's mine", 'a > b', '&quot;', 'R&D']) {
    const line = withSettings('<Field label="" />', { label: words });
    expect(tagLine(line)?.settings[0]?.value).toBe(words);
  }
});
