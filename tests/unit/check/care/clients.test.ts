import { describe, expect, test } from 'vitest';
import { findings, inShort } from './found.ts';

describe('somebody the author worked with is a question', () => {
  test.each([
    ['A client of mine once said this.', 'A client of mine'],
    ['A young client of mine said this.', 'A young client of mine'],
    ['One of my patients has a dog.', 'One of my patients'],
    ['I thought of one of my long-time clients.', 'one of my long-time clients'],
    ['My client laughed.', 'My client'],
    ['Someone I see on Tuesdays told me.', 'Someone I see'],
    ['Somebody I used to see wrote.', 'Somebody I used to see'],
    ['A woman I worked with for years.', 'A woman I worked with'],
    ['There is a couple I’m seeing.', 'a couple I’m seeing'],
    ['A client told me about the moth.', 'A client told me'],
    ['A former patient came by.', 'A former patient'],
    ['In a session last week it rained.', 'In a session last week'],
    ['A woman who was my client laughed.', 'my client'],
  ])('%s', async (sentence, words) => {
    expect(await inShort(sentence)).toEqual([`question: ${words}`]);
  });
});

describe('and what is said of people in general, or to the reader, is not', () => {
  test.each([
    ['If you are a client of mine, please use the way we agreed on.'],
    ['Some of my clients read this. My clients are busy people. I write for clients.'],
    ['People I work with appear on a screen. Clients told me nothing of the sort.'],
    ['Reading it does not make you my client.'],
    ['I see someone on the street. Somebody saw me.'],
    ['A man I met on the train. A woman I know. A child I loved.'],
    ['“A client of mine,” she said, and stopped.'],
    ['> One of my patients, wrote Winnicott, said so.'],
    ['<Letter>\n\nA client of mine worries me.\n\n</Letter>'],
    ['<Vignette basis="composite">\n\nA client of mine came.\n\n</Vignette>'],
    ['The client portal, my client load, and the patient child.'],
  ])('%s', async (text) => {
    expect(await inShort(text)).toEqual([]);
  });
});

test('what the author reads', async () => {
  expect(await findings('A client of mine once said this.')).toMatchInlineSnapshot(`
    [
      {
        "help": "Put it into <Vignette basis="…"> with one of: fictional, composite, disguised, consented. Or say it of people in general.",
        "message": "Is this somebody you have worked with? Then readers should know what the telling rests on, and so should that person.",
        "severity": "question",
        "words": "A client of mine",
      },
    ]
  `);
});
