import { describe, expect, test } from 'vitest';
import { aboutSelfHarm, aboutSuicide, findings, inShort } from './found.ts';

const errors = async (text: string, lines: Readonly<Record<string, string>> = aboutSuicide) =>
  (await inShort(text, lines)).filter((one) => one.startsWith('error')).map((one) => one.slice(7));

describe('where a text is about suicide, an error is', () => {
  test.each<[string, string, readonly string[]]>([
    ['how it was done', 'He hanged himself. She shot herself.', ['hanged himself', 'shot herself']],
    ['a way of dying', 'He died by hanging, she of an overdose.', ['by hanging', 'of an overdose']],
    [
      'a fall',
      'She jumped off a bridge, he in front of a train.',
      ['jumped off a bridge', 'in front of a train'],
    ],
    [
      'a thing',
      'There was a noose. With a rope, with his razor.',
      ['noose', 'With a rope', 'with his razor'],
    ],
    ['pills', 'She swallowed a bottle of pills.', ['swallowed a bottle of pills']],
    ['a dose', 'It was 50 mg, or thirty tablets.', ['50 mg', 'thirty tablets']],
    ['a place', 'He died by suicide in the garage.', ['died by suicide in the garage']],
    ['a known place', 'It is a suicide hotspot.', ['suicide hotspot']],
    ['a note', 'Her suicide note said that she was sorry.', ['suicide note said that']],
    ['a note, told otherwise', 'He left a note saying why.', ['left a note saying']],
  ])('%s', async (_, text, expected) => {
    expect(await errors(text)).toEqual(expected);
  });

  test('the same in the title, the name of the file, the description and the words for a picture', async () => {
    const lines = {
      ...aboutSuicide,
      title: 'He hanged himself',
      description: '"She took an overdose."',
      cover: '{ src: ./a.png, alt: A noose }',
    };
    const found = await findings('![A noose in a tree](./a.png)', lines, 'posts/she-shot-herself.mdx');
    expect(found.map(({ severity, message }) => `${severity}: ${message}`)).toMatchInlineSnapshot(`
      [
        "error: This tells how it was done in the name of the file, which is its address. What is told of that can be imitated.",
        "error: This tells how it was done in the title. What is told of that can be imitated.",
        "error: This tells how it was done in the description, which the share card and the lists repeat. What is told of that can be imitated.",
        "error: This tells how it was done in the words for the picture. What is told of that can be imitated.",
        "error: This tells how it was done. What is told of that can be imitated.",
      ]
    `);
  });
});

test('and in what a component or a picture says', async () => {
  const text =
    '<Figure caption="He hanged himself, 1990">\n\n![A tree](./a.png "She shot herself")\n\n</Figure>\n\n<Worksheet title="A noose">\n\nText.\n\n</Worksheet>';
  expect(await errors(text)).toEqual(['hanged himself', 'shot herself', 'noose']);
});

test('where it is about self-harm, so is how', async () => {
  expect(await errors('She cut her arms with a razor, and burned herself.', aboutSelfHarm)).toEqual([
    'cut her arms',
    'with a razor',
    'burned herself',
  ]);
});

describe('and nothing is that only sounds alike', () => {
  test.each([
    ['I was hanging up the phone, and hung my coat on the door. The bridge was closed.'],
    ['She jumped at the chance, cut her hair, took the train and fell off her chair.'],
    ['We lock up medication and firearms together: it is called means safety.'],
    ['She burned the toast and shot a picture of it. He drowned the plant.'],
    ['He took one tablet computer, and it was 20 minutes by car.'],
    ['A content note says what a post goes into. She left a note on the door.'],
    ['He died by suicide at the age of forty, in the spring, and I miss him.'],
    ['I cut the bread with a knife, and tied my coat with a belt.'],
    ['Talking about suicide in a room with a lamp is possible.'],
  ])('%s', async (text) => {
    expect(await inShort(text, aboutSuicide)).toEqual([]);
  });

  test('elsewhere such words are not looked for', async () => {
    expect(await inShort('He took thirty tablets of chalk and jumped off a bridge into the lake.')).toEqual(
      [],
    );
  });
});

test('one cause, and a dramatic headline, are questions', async () => {
  const lines = { ...aboutSuicide, title: 'A tragic secret', description: '"A shocking loss!"' };
  const text =
    'He killed himself because of the exam. Bullying drove her to suicide. She died by suicide after losing her job. The tragic bus.';
  expect(await inShort(text, lines)).toEqual([
    'question: tragic',
    'question: secret',
    'question: shocking',
    'question: !',
    'question: killed himself because',
    'question: drove her to suicide',
    'question: died by suicide after losing',
  ]);
});

test('what the author reads', async () => {
  const found = await findings('He hanged himself because of it.', aboutSuicide);
  expect(found.map(({ severity, message, help }) => `${severity}: ${message}\n${help}`).join('\n\n'))
    .toMatchInlineSnapshot(`
      "error: This tells how it was done. What is told of that can be imitated.
      Leave it out. That somebody died, or was hurt, is enough to know.

      question: Does this name one cause? Suicide never has only one, and a reader in the same trouble may take it for a way out.
      Say that many things came together, or leave the reason open."
    `);
});
