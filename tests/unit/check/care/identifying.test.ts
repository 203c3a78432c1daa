import { describe, expect, test } from 'vitest';
import { findings, inShort } from './found.ts';

const vignette = (text: string) => `<Vignette basis="composite">\n\n${text}\n\n</Vignette>`;
const errors = async (text: string) =>
  (await inShort(vignette(text))).filter((one) => one.startsWith('error')).map((one) => one.slice(7));

describe('in a vignette, what a pattern can find is an error', () => {
  test.each<[string, string, readonly string[]]>([
    ['dates', 'It began on March 4, and again on 4 March 2019.', ['March 4', '4 March 2019']],
    ['dates in digits', 'On 3/4/2019, 2019-03-04 and 4.3.19 she came.', ['3/4/2019', '2019-03-04', '4.3.19']],
    ['months with a year', 'We met in October 2020.', ['October 2020']],
    ['days in words', 'On the fourth of July it was hot.', ['the fourth of July']],
    ['ages over 89', 'Her aunt is 93. A 91-year-old man, aged 104.', ['is 93', '91-year-old', 'aged 104']],
    [
      'ages in words',
      'He turned ninety-two. She is in her nineties.',
      ['turned ninety-two', 'in her nineties'],
    ],
    [
      'telephones',
      'Call (802) 555-0134, 802-555-0134 or 555-0134.',
      ['(802) 555-0134', '802-555-0134', '555-0134'],
    ],
    ['telephones elsewhere', 'Or +44 20 7946 0958.', ['+44 20 7946 0958']],
    ['email', 'Write to jo.b@mail.example.', ['jo.b@mail.example']],
    ['social security numbers', 'It was 078-05-1120.', ['078-05-1120']],
    ['web addresses', 'See https://a.example/x and herblog.com.', ['https://a.example/x', 'herblog.com']],
    ['IP addresses', 'From 192.168.0.12 it came.', ['192.168.0.12']],
    ['ZIP codes', 'She lives in 05401, or VT 05401-1234.', ['05401', 'VT 05401-1234']],
    ['streets', 'At 12 Maple Street, on Elm Avenue.', ['12 Maple Street', 'on Elm Avenue']],
  ])('%s', async (_, text, expected) => {
    expect(await errors(text)).toEqual(expected);
  });

  test('also behind a link, and in bold', async () => {
    expect(await errors('See [here](https://a.example/x), on **March 4**.')).toEqual([
      'https://a.example/x',
      'March 4',
    ]);
  });

  test.each([
    ['She came in 2019, at 45, and we met for two years.'],
    ['She may march in, and 5 people may come; it took 12000 steps, and cost $12500.'],
    ['He is 45. At 95 percent she stopped. It took 90 minutes and was 99 times as hard.'],
    ['Version 1.2.3, page 12, at 10:30, 3/4 of it, and room 101.'],
    ['The street was dark. She drove down a lane. It was a way.'],
    ['In the third session she said that she was ninety percent sure.'],
    ['An apple a day. A 9 to 5 job. 24/7.'],
  ])('and nothing else is: %s', async (text) => {
    expect(await inShort(vignette(text))).toEqual([]);
  });
});

test('what stands outside of a vignette is nobody’s', async () => {
  expect(await inShort('On March 4, 2019 Maria moved to 12 Maple Street.')).toEqual([]);
});

describe('names and places are a question, one for each vignette', () => {
  test('with all that look like some', async () => {
    const text = vignette('Maria said that Tom’s school in Burlington was closed. Maria laughed.');
    expect(await findings(text)).toMatchInlineSnapshot(`
      [
        {
          "help": "If so, change it. If they are made up, keep them and say so.",
          "message": ""Maria", "Tom" and "Burlington" look like names. Is one of them that of a real person, place, employer or school?",
          "severity": "question",
          "words": "Maria",
        },
      ]
    `);
  });

  test.each([
    ['Only two. She came on a Monday in Vermont, spoke English and Spanish, and I said OK.'],
    ['Nobody said anything. Everyone laughed. “Yes,” she said. “It is.” Work was hard.'],
    ['Her Christian friend’s CBT therapist has a PhD: She knows.'],
    ['- One\n- Two\n\n1. Three'],
    ['*She* came. **Then** she left. — And so on… But no.'],
  ])('and what is none is not asked about: %s', async (text) => {
    expect(await inShort(vignette(text))).toEqual([]);
  });
});

test('a month, the number of an account, a family that stands out are questions', async () => {
  const text = vignette('It was in October. Her case number was A-33412. She is the mother of nine.');
  expect(await inShort(text)).toEqual([
    'question: in October',
    'question: case number was A-33412',
    'question: the mother of nine',
  ]);
});

test('what the author reads', async () => {
  const found = await findings(vignette('She came on March 4. It was in May.'));
  expect(found.map(({ message, help }) => `${message}\n${help}`).join('\n\n')).toMatchInlineSnapshot(`
    "In a vignette this looks like a date, by which somebody could be known.
    Leave the year at most, or say "one spring". If it is made up, keep it and say so.

    Is this a month? In a vignette it may tell who somebody is.
    If something happened then, say "one spring", or leave it out."
  `);
});

test('a vignette that is never closed reaches to the end, and two are told apart', async () => {
  expect(await inShort('<Vignette basis="fictional">\n\nOn March 4.')).toEqual(['error: March 4']);
  expect(
    await inShort(`${vignette('Ann said so.')}\n\nOn March 4 Ann left.\n\n${vignette('Bea said so.')}`),
  ).toEqual(['question: Ann', 'question: Bea']);
});
