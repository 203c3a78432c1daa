import { expect, test } from 'vitest';
import { needsWayOut } from '../../../../src/library/help/way-out.ts';
import { noteDepths, noteSubjects } from '../../../../src/schema/content-note.ts';

test('the way out stands on posts about abuse, sexual violence and stalking, and on no others', () => {
  const subjects = noteSubjects.filter((about) =>
    needsWayOut({ contentNotes: [{ about, depth: 'discussed' }] }),
  );
  expect(subjects).toEqual(['abuse', 'sexual-violence', 'stalking']);
});

test.each(noteDepths)('it does not matter how deeply the post goes: %s', (depth) => {
  expect(needsWayOut({ contentNotes: [{ about: 'abuse', depth }] })).toBe(true);
});

test('one such note among others is enough, and no note is none', () => {
  const loss = { about: 'loss', depth: 'described' } as const;
  expect(needsWayOut({ contentNotes: [loss, { about: 'stalking', depth: 'mentioned' }] })).toBe(true);
  expect(needsWayOut({ contentNotes: [loss] })).toBe(false);
  expect(needsWayOut({ contentNotes: [] })).toBe(false);
});
