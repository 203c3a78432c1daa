import { expect, test } from 'vitest';
import { needsHelp } from '../../../src/library/help.ts';
import { noteDepths, noteSubjects } from '../../../src/schema/content-note.ts';

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
