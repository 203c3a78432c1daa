import { describe, expect, test } from 'vitest';
import { helpFor, helpOfAll, needsHelp } from '../../../../src/library/help/help.ts';
import { noteDepths, noteSubjects } from '../../../../src/schema/content-note.ts';
import { line, note } from '../../make.ts';

const heavy = noteSubjects.filter((about) => needsHelp({ contentNotes: [{ about, depth: 'mentioned' }] }));

test('help follows the subjects after which somebody may want to talk to a person, and no others', () => {
  expect(heavy).toEqual([
    'abuse',
    'eating',
    'self-harm',
    'sexual-violence',
    'stalking',
    'substances',
    'suicide',
    'violence',
  ]);
});

test.each(noteDepths)('help follows suicide however deeply it goes: %s', (depth) => {
  expect(needsHelp({ contentNotes: [{ about: 'suicide', depth }] })).toBe(true);
});

test('one such note among others is enough', () => {
  const contentNotes = [
    { about: 'loss', depth: 'described' },
    { about: 'abuse', depth: 'mentioned' },
  ] as const;
  expect(needsHelp({ contentNotes })).toBe(true);
});

test('no help follows a post without notes', () => {
  expect(needsHelp({ contentNotes: [] })).toBe(false);
});

test('several posts read one after the other are followed by the lines for all their subjects, and always by some', () => {
  const lines = [
    line({ name: 'All' }),
    line({ name: 'Eating', for: ['eating'] }),
    line({ name: 'Loss', for: ['loss'] }),
  ];
  const named = (...posts: readonly { contentNotes: ReturnType<typeof note>[] }[]) =>
    helpOfAll(posts, lines, 'US').map(({ name }) => name);
  expect(named({ contentNotes: [note('eating')] }, { contentNotes: [note('loss')] })).toEqual([
    'Eating',
    'Loss',
    'All',
  ]);
  expect(named({ contentNotes: [] })).toEqual(['All']);
});

describe('the lines that follow a post', () => {
  const lines = [
    line({ id: 'all-call', name: 'All' }),
    line({ id: 'all-text', name: 'All', channel: 'text' }),
    line({ id: 'eating', name: 'Eating', for: ['eating'] }),
    line({ id: 'gb', name: 'Britain', country: 'GB' }),
    line({ id: 'abroad', name: 'Abroad', country: 'elsewhere' }),
  ];
  const named = (about: (typeof noteSubjects)[number], region: string) =>
    helpFor({ contentNotes: [note(about)] }, lines, region).map(({ name, ways }) => [
      name,
      ...ways.map(({ id }) => id),
    ]);

  test('begin with those for its subject; one line stands once, with all its ways', () => {
    expect(named('eating', 'US')).toEqual([
      ['Eating', 'eating'],
      ['All', 'all-call', 'all-text'],
    ]);
  });

  test('leave out those for other subjects and other countries', () => {
    expect(named('abuse', 'US')).toEqual([['All', 'all-call', 'all-text']]);
    expect(named('abuse', 'GB')).toEqual([['Britain', 'gb']]);
  });

  test('are those for every other country where the file has none for this one', () => {
    expect(named('abuse', 'NZ')).toEqual([['Abroad', 'abroad']]);
  });
});
