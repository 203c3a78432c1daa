import { expect, test } from 'vitest';
import { inShort } from './found.ts';

/** Sound prose of a clinician's, on the subjects where a check is most easily wrong. */
const prose = [
  'When a friend of mine lost her brother, people crossed the street so as not to say the wrong thing. I have crossed that street. What I have learned since is that there is hardly a wrong thing, except for the silence, which she heard very well.',
  'I was trained to watch for what people do with their hands. Somebody hangs up a coat as if it might break. Somebody holds a cup in both hands until it is cold, and then goes on holding it, and it would be foolish to take it away.',
  'A panic attack is not dangerous, though it feels as if it were. The heart races, the hands go numb, and a person with a panic disorder may spend years arranging a life in which it can’t happen. I was floored when I first understood how much work that is.',
  'Autistic adults have told us for years what helps, and it is mostly less noise. A Deaf colleague taught me to face the person I am speaking to. There is nothing special about either, and both make for better meetings.',
  'Medication helps some people and does not help others. I don’t prescribe it. If you stop taking one, please don’t do it alone: tell whoever prescribed it, and go slowly. Fifteen minutes on the phone can spare you a bad month.',
  'The word recovery gets used as though it were a town one could move to. I think of it as weather that gets better on average. Some days one is twenty minutes late and eats standing up, and that is a day too.',
  'We failed to plan for the rain. My daughter refused the raincoat, and then the boots, and complained about the hat. I had a client at ten, and a train at four, and it was no one’s fault that all of us were wet.',
  'In a family the one who needs the most is not always the one who asks. I used to think that a child who wants attention is after something. She is: attention. It is a reasonable thing to want, and there is a good supply of it if one looks.',
  'Anorexia nervosa has nothing to do with vanity. I say so whenever I can, because shame keeps people from the first appointment, and the first appointment is the one that counts.',
  'He had a clean shirt on and had shaved. It was the first of May, I remember, because the radio said so. He sat in the park where we used to eat lunch, and talked about the bridge they were building, and I thought that he looked a bit like himself.',
  'Couples who come to me are rarely in trouble about the dishwasher. One wants to be thanked, and the other wants not to be watched. Both can be arranged, some of the time, without anyone winning.',
  'My own grandmother died at ninety-four. She weighed flour by hand, a pound at a time, and never owned a scale. What I have of hers is a spoon, a size too large for every drawer.',
  'There are good books on shame, and I have read about a dozen of them, in the bath, quickly, the way one eats biscuits. I can recommend the bath.',
  'I ended my practice’s lease in March 2021, at 4 p.m., and handed over the key. The number on the door was 12. I still dial the old extension, 0142, when I am tired.',
];

test.each(prose)('nothing is asked about: %s', async (text) => {
  const eating = { contentNotes: '[{ about: eating, depth: mentioned }]' };
  expect(await inShort(text, /Anorexia/.test(text) ? eating : {})).toEqual([]);
});

test('nothing is asked about all of it together', async () => {
  const notes = { contentNotes: '[{ about: eating, depth: mentioned }, { about: death, depth: mentioned }]' };
  expect(await inShort(prose.slice(0, 11).join('\n\n'), notes)).toEqual([]);
});

test('nor, where a post is about suicide, by which careful prose would be stopped', async () => {
  const text = [
    'My cousin died by suicide nine years ago. I am writing this down at the kitchen table, with the window open, because somebody asked me how one goes on, and I didn’t have an answer that fits into a card.',
    'People ask what happened. I say that many things came together and that none of them explains it. What I remember is how he fed the dog under the table, and thought that nobody saw.',
    'If you are where he was: there are people who will stay on the telephone with you. You can call or text 988 in the United States. You don’t have to be sure that it is bad enough.',
    'Asking somebody whether they think about suicide does not put it into their head. I ask in a plain voice, and then I wait, and I put away whatever is within reach of my own hands.',
    'It is safer when medication and firearms are locked up for a while, and it is all right to ask a friend to keep the key. Most people who survive such a night do not die that way later.',
  ].join('\n\n');
  const notes = {
    title: 'What I say about my cousin',
    contentNotes: '[{ about: suicide, depth: discussed }]',
  };
  expect(await inShort(text, notes)).toEqual([]);
});
