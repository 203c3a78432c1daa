import { describe, expect, test } from 'vitest';
import { aboutEating, findings, inShort } from './found.ts';

describe('where a text is about eating, an error is', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a weight',
      'I weighed 120 pounds, then ninety-five pounds, or 43 kg.',
      ['weighed 120 pounds', 'ninety-five pounds', '43 kg'],
    ],
    ['a BMI', 'Her BMI was 16, a body mass index of 15.5.', ['BMI was 16', 'body mass index of 15.5']],
    [
      'calories',
      'Eight hundred calories, and counting calories.',
      ['Eight hundred calories', 'counting calories'],
    ],
    ['a clothing size', 'From a size 12 to size zero.', ['size 12', 'size zero']],
    [
      'hours of fasting',
      'She fasted for 16 hours, a 20-hour fast, 14 hours without food.',
      ['fasted for 16 hours', '20-hour fast', '14 hours without food'],
    ],
    ['before and after', '![Before and after, two bodies](./a.png)', ['Before and after']],
  ])('%s', async (_, text, expected) => {
    expect(await inShort(text, aboutEating)).toEqual(expected.map((words) => `error: ${words}`));
  });

  test.each([
    ['It cost five pounds, two helpings, and a moth.'],
    ['I ate at six, slept eight hours, and was the size of a child.'],
    ['Before lunch and after it. Three meals a day. A fast train.'],
  ])('and nothing else: %s', async (text) => {
    expect(await inShort(text, aboutEating)).toEqual([]);
  });
});

test('the thing without its number is a question there', async () => {
  expect(await inShort('The BMI was made for populations, and calories for ovens.', aboutEating)).toEqual([
    'question: BMI',
    'question: calories',
  ]);
});

describe('elsewhere it is a question, and a rarer one', () => {
  test.each([
    ['She lost twenty pounds that year.', ['lost twenty pounds']],
    ['He weighs 200 pounds.', ['He weighs 200 pounds']],
    ['The BMI is a poor measure.', ['BMI']],
    ['A muffin has 400 calories.', ['400 calories']],
    ['We fasted for two days.', ['fasted for two days']],
    ['![Before and after](./a.png)', ['![Before and after](./a.png)']],
  ])('%s', async (text, expected) => {
    expect(await inShort(text)).toEqual(expected.map((words) => `question: ${words}`));
  });

  test.each([
    ['The bag weighs 40 pounds. The baby weighed eight pounds. I bought two pounds of clementines.'],
    ['Font size 12, a family of size four, a group of 10. The kitchen before and after the move.'],
    ['We worked 16 hours. A fast of words.'],
  ])('and not: %s', async (text) => {
    expect(await inShort(text)).toEqual([]);
  });
});

test('what the author reads', async () => {
  const told = async (...of: Parameters<typeof findings>) =>
    (await findings(...of)).map(({ severity, message, help }) => `${severity}: ${message}\n${help}`);
  const text = 'She lost 20 pounds. ![Before and after](./a.png)';
  expect([...(await told(text, aboutEating)), ...(await told(text))].join('\n\n')).toMatchInlineSnapshot(`
    "error: This gives a weight. Readers with an eating disorder measure themselves by it.
    Leave it out, and say what it was like instead.

    error: Before and after: readers with an eating disorder compare themselves with such a pair.
    Leave it out.

    question: Does it have to be said here, a weight? A reader with an eating disorder may measure herself by it.
    If not, leave it out.

    question: Before and after: readers with an eating disorder compare themselves with such a pair. Is it one of bodies?
    If so, leave it out."
  `);
});
