import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../../src/check/care/wording.ts';
import { careWordsIn } from '../../../../src/check/care/words/index.ts';
import { allNotes, findings, inShort } from './found.ts';

/** Every entry of the list, each in a sentence as it would be written. */
const flagged: Readonly<Record<string, readonly [sentence: string, words: string, instead: string][]>> = {
  suicide: [
    ['Her uncle committed suicide that year.', 'committed suicide', 'died by suicide'],
    ['He had completed suicide.', 'completed suicide', 'died by suicide'],
    ['Three of them were successful suicides.', 'successful suicides', 'died by suicide'],
    ['After a failed suicide attempt she rested.', 'failed suicide attempt', 'suicide attempt'],
    [
      'Of her suicidal time she says that it was an unsuccessful attempt.',
      'unsuccessful attempt',
      'suicide attempt',
    ],
    ['They write of a suicide epidemic.', 'suicide epidemic', 'rise in suicides'],
    ['Nobody chose suicide.', 'chose suicide', 'died by suicide'],
  ],
  'self-harm': [
    ['She was known for self-harm, as a cutter.', 'cutter', 'a person who self-harms'],
    ['A self-harmer is somebody’s child.', 'self-harmer', 'a person who self-harms'],
    ['They call it self-mutilation.', 'self-mutilation', 'self-injury'],
  ],
  substances: [
    ['The addict in the story is her brother.', 'addict', 'person with a substance use disorder'],
    ['Drug abusers are judged.', 'Drug abusers', 'person with a substance use disorder'],
    ['Her father was an alcoholic.', 'an alcoholic', 'person with alcohol use disorder'],
    ['A history of drug abuse.', 'drug abuse', 'drug misuse'],
    ['It became a drug habit.', 'drug habit', 'substance use disorder'],
    ['After the drugs he got clean, and slept.', 'got clean', 'abstinent, or in recovery'],
    ['Six months clean, she says, after heroin.', 'months clean', 'abstinent, or in recovery'],
    ['He had a dirty test.', 'dirty test', 'positive'],
    ['A clean drug test.', 'clean drug test', 'negative'],
    ['Her friend is a former addict.', 'former addict', 'person in recovery'],
    ['It was a drug binge.', 'drug binge', 'heavy use over a short time'],
  ],
  'mental health': [
    ['We fail the mentally ill.', 'the mentally ill', 'people with mental health problems'],
    ['He is a schizophrenic, they said.', 'a schizophrenic', 'a person with schizophrenia'],
    ['Her sister is bipolar.', 'is bipolar', 'has bipolar disorder'],
    ['He is a depressive who writes.', 'a depressive', 'a person with depression'],
    ['She was an anorexic.', 'an anorexic', 'a person with anorexia'],
    ['For a bulimic, lunch is long.', 'a bulimic', 'a person with bulimia'],
    ['She suffers from depression.', 'suffers from depression', 'has, or lives with'],
    ['People afflicted with OCD.', 'afflicted with OCD', 'has, or lives with'],
    ['A victim of depression.', 'victim of depression', 'has, or lives with'],
    ['What a psycho.', 'psycho', ''],
    ['Some lunatic cut me off.', 'lunatic', ''],
    ['He drives like a maniac.', 'maniac', ''],
    ['He called a schizo a friend.', 'schizo', ''],
    ['My boss went psychotic over it.', 'went psychotic', 'furious'],
    ['I feel schizophrenic about the move.', 'feel schizophrenic', 'undecided'],
    ['They put her on happy pills.', 'happy pills', 'antidepressants'],
    ['I was so triggered by the dishes.', 'so triggered', 'upset'],
    ['I’m so OCD with my pens.', 'so OCD', 'particular'],
    ['The inmates of the old hospital.', 'inmates', 'patients'],
    ['He was released from the hospital.', 'released from the hospital', 'discharged'],
  ],
  clinical: [
    ['She was called noncompliant.', 'noncompliant', 'did not follow the plan'],
    ['He refused treatment.', 'refused treatment', 'declined'],
    ['The patient was manipulative.', 'manipulative', 'what the person needs, by its name'],
    ['They find her needy.', 'needy', 'asked for reassurance'],
    ['It is called attention-seeking.', 'attention-seeking', 'seeking support'],
    ['The patient complains of poor sleep.', 'complains of', 'reports'],
    ['She failed the medication.', 'failed the medication', 'the medication did not help'],
    ['In the ER he is a frequent flyer.', 'frequent flyer', 'known to the team'],
  ],
  other: [
    ['Her wheelchair-bound aunt.', 'wheelchair-bound', 'uses a wheelchair'],
    ['A child with special needs.', 'special needs', 'disability, or the need itself'],
    ['He is high-functioning.', 'high-functioning', 'the support that is needed, or is not'],
    ['A domestic dispute.', 'domestic dispute', 'domestic abuse'],
    ['It was her cheat day.', 'cheat day', 'neutral words for food'],
    ['The junk food is gone.', 'junk food', 'neutral words for food'],
  ],
};

describe.each(Object.entries(flagged))('of %s', (_, sentences) => {
  test.each(sentences)('%s', async (sentence, words, instead) => {
    const [found, ...more] = await findings(sentence, allNotes);
    expect(found).toMatchObject({ severity: 'warning', words });
    expect(found?.help).toContain(instead);
    expect(more.filter(({ severity }) => severity === 'warning')).toEqual([]);
  });
});

test('every entry says why and where that comes from, and is found by one of these sentences', async () => {
  const sentences = Object.values(flagged).flat();
  for (const { pattern, because, source, instead } of entriesOf(await careWordsIn('en'))) {
    expect(because).toMatch(/^["A-Z].*\.$/);
    expect(source).toMatch(/^https:\/\//);
    expect(instead).not.toBe('');
    expect(sentences.filter(([sentence]) => sentence.search(pattern) !== -1)).not.toEqual([]);
  }
});

describe('never flagged', () => {
  test.each([
    ['He killed himself, and she took her own life.'],
    ['My autistic friend, who is Deaf, is special to me, and the coupon was invalid.'],
    [
      'Schizophrenia, bipolar disorder, anorexia, OCD and borderline personality disorder are names of conditions.',
    ],
    ['She has a depressive episode, an anorexic episode, and a schizophrenic brother’s patience.'],
    ['We commit to suicide prevention, and she completed suicide prevention training.'],
    ['A completed suicide risk assessment lay on the desk.'],
    ['The cookie cutter, a paper cutter, and cutting corners.'],
    ['Addiction is an illness; he was addicted, and addictive things are everywhere.'],
    ['An alcoholic drink, a non-alcoholic beer, Alcoholics Anonymous and Adult Children of Alcoholics.'],
    ['The kitchen was clean. I got clean towels, and came clean about it; keep it clean.'],
    ['A clean break, dirty dishes, a habit of reading, and her drug is tea.'],
    ['The plan suffers from a lack of time, and so do victims of crime and a victim of abuse.'],
    ['Psychoeducation, a psychotic episode, the psychosis unit.'],
    ['The alarm was triggered, and a trigger can be small.'],
    ['He refused the cake, and refused to go to the party.'],
    ['The needy were fed, and the special of the day had no needs.'],
    ['He complained of the noise. I complained about the bus.'],
    ['I failed the exam, and the medication failed.'],
    ['She was released from her contract, and the film was released from its box.'],
    ['The functioning of the group was high.'],
    ['Depression is not a series, and bingeing on one is none either.'],
    ['See [the page](https://committed-suicide.example/addict) and `the addict`.'],
    ['The [doctor](https://example.org/psycho) is in.'],
  ])('%s', async (sentence) => {
    expect(await inShort(sentence, allNotes)).toEqual([]);
  });
});

describe('somebody’s own words are theirs', () => {
  test.each([
    ['He calls himself an addict, and means it kindly.'],
    ['I am an alcoholic. I’m bipolar. I suffer from depression.'],
    ['I refused treatment for a year, and I felt needy.'],
    ['She identifies as high-functioning and prefers the word addict.'],
    ['As an alcoholic, he says, one counts days.'],
    ['“The addict in me,” he said, “is quiet.”'],
    ['He said, "I was a junkie and an addict."'],
    ['> She committed suicide,\nthe paper wrote.'],
    ['<Letter>\n\nMy father was an alcoholic.\n\n</Letter>'],
    ['The word *addict* is hers, and so is _psycho_.'],
    ['They said ‘committed suicide’ in those days.'],
  ])('%s', async (text) => {
    expect(await inShort(text, allNotes)).toEqual([]);
  });

  test('and a quotation ends where it ends', async () => {
    expect(await inShort('“Yes,” he said. The addict left. “No,” she said.', allNotes)).toEqual([
      'warning: addict',
    ]);
    expect(await inShort("It's the addict's coat, isn't it.", allNotes)).toEqual(['warning: addict']);
  });
});

test('words are found in the title, the description and a note as well', async () => {
  const lines = {
    title: '"The addict, and me"',
    description: 'What junk food is.',
    contentNotes: '[{ about: substances, depth: mentioned, detail: a former addict at a party }]',
  };
  expect(await inShort('Text.', lines)).toEqual([
    'warning: addict',
    'warning: junk food',
    'warning: former addict',
  ]);
});

test('over a line’s end, in any case, with either apostrophe, hyphen and emphasis', async () => {
  const text = 'He COMMITTED\nsuicide. She **suffers** from depression. A wheelchair‑bound aunt.';
  expect(await inShort(text, allNotes)).toEqual([
    'warning: COMMITTED',
    'warning: suffers** from depression',
    'warning: wheelchair‑bound',
  ]);
});

test('what the author reads', async () => {
  const found = await findings('Her uncle committed suicide. What a psycho.', allNotes);
  expect(found.map(({ message, help }) => `${message}\n${help}`).join('\n\n')).toMatchInlineSnapshot(`
    ""committed suicide": One commits a crime and completes a task; it was neither. (reportingonsuicide.org)
    Rather: died by suicide. If it is a person's own word, keep it and say so.

    "psycho": It is an insult made out of an illness. (time-to-change.org.uk)
    Leave it out, or say what is meant."
  `);
});
