import { describe, expect, test } from 'vitest';
import { aboutSuicide, findings, inShort } from './found.ts';

test('a post that speaks of suicide needs the note with which the help lines come', async () => {
  expect(await findings('We talked about suicide.')).toMatchInlineSnapshot(`
    [
      {
        "help": "Add to the lines at the top:
    contentNotes:
      - about: suicide
        depth: mentioned
    The depth is one of: mentioned, discussed, described.",
        "message": "This speaks of suicide, and no content note says so. The help lines after a post come with the note.",
        "severity": "error",
        "words": "suicide",
      },
    ]
  `);
  const other = { contentNotes: '[{ about: loss, depth: mentioned }]' };
  expect((await findings('We talked about suicide.', other))[0]?.help).toMatchInlineSnapshot(`
    "Add under "contentNotes":
      - about: suicide
        depth: mentioned
    The depth is one of: mentioned, discussed, described."
  `);
  expect(await inShort('We talked about suicide.', aboutSuicide)).toEqual([]);
});

describe('a note is missing', () => {
  test.each([
    ['He took his own life.', 'error: took his own life'],
    ['She wanted to die.', 'error: wanted to die'],
    ['There was self-harm in it.', 'error: self-harm'],
    ['She was raped.', 'warning: raped'],
    ['An abusive relationship ends slowly.', 'warning: abusive relationship'],
    ['Her stalker wrote.', 'question: stalker'],
    ['An eating disorder is not about food.', 'question: eating disorder'],
    ['After the miscarriage we moved.', 'question: miscarriage'],
    ['Heroin, a relapse, and an overdose.', 'question: Heroin'],
    ['The murder, and the gunman.', 'question: murder'],
    ['My mother died. The funeral was long. Dying is work.', 'question: mother died'],
    ['Cancer, chemo, and the oncologist.', 'question: Cancer'],
    ['The war zone was bombed.', 'question: war zone'],
    ['Racism is one word, and slurs are many.', 'question: Racism'],
    ['It was spiritual abuse.', 'question: spiritual abuse'],
  ])('%s', async (text, expected) => {
    expect(await inShort(text)).toContain(expected);
  });
});

describe('and is not, for what is said in passing', () => {
  test.each([
    ['It was political suicide. The 988 Suicide & Crisis Lifeline and suicide prevention.'],
    ['My grandmother died when I was six. I nearly died of embarrassment.'],
    ['He was drunk once. A relapse of the weather.'],
    ['It hit me that rapid change is hard; grapes are sweet.'],
    ['Use and abuse of commas. A stalk of celery. I killed an afternoon.'],
    ['Use of drugs is not abuse, and drug abuse is a phrase. {/* keep: the phrase is the subject */}'],
    ['Losing a mitten. The patient kettle. Some murder in a novel.'],
  ])('%s', async (text) => {
    expect(await inShort(text)).toEqual([]);
  });
});
