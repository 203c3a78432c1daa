import { describe, expect, test } from 'vitest';
import { linesFor, situationsOf, situationsWithLines } from '../../../../src/library/help/situations.ts';
import { ids, line } from '../../make.ts';

describe('what a help line is for', () => {
  test('is what its record says', () => {
    expect(situationsOf(line({ situations: ['a-child', 'eating'], for: ['abuse'] }))).toEqual([
      'a-child',
      'eating',
    ]);
  });

  test('else follows from the content notes that it answers, each once', () => {
    const of = (own: Parameters<typeof line>[0]) => situationsOf(line(own));
    expect(of({ for: ['abuse', 'stalking', 'sexual-violence'] })).toEqual([
      'someone-hurts-you',
      'sexual-violence',
    ]);
    expect(of({ for: ['suicide'] })).toEqual(['thoughts-of-dying']);
    expect(of({ for: ['loss', 'war'] })).toEqual(['to-talk']);
    expect(of({ for: 'everyone' })).toEqual(['thoughts-of-dying', 'to-talk']);
  });
});

describe('the lines for a situation', () => {
  const ways = [
    line({ id: 'call', channel: 'call', situations: ['to-talk', 'a-child'] }),
    line({ id: 'chat', channel: 'chat', situations: ['to-talk', 'a-child'] }),
    line({ id: 'text', channel: 'text', situations: ['to-talk', 'a-child'] }),
    line({ id: 'other', channel: 'text', country: 'IE', situations: ['a-child'] }),
  ];

  test('are those of the region, in the order of the file', () => {
    expect(ids(linesFor('to-talk', ways, 'US'))).toEqual(['call', 'chat', 'text']);
  });

  test('begin with what makes no sound, where a voice may be overheard', () => {
    expect(ids(linesFor('a-child', ways, 'US'))).toEqual(['text', 'chat', 'call']);
    expect(situationsWithLines(ways, 'US').map(({ quietFirst }) => quietFirst)).toEqual([true, false]);
    expect(situationsWithLines(ways, 'IE').map(({ quietFirst }) => quietFirst)).toEqual([false]);
  });

  test('are not shown where there are none', () => {
    expect(situationsWithLines(ways, 'US').map(({ id }) => id)).toEqual(['a-child', 'to-talk']);
    expect(situationsWithLines(ways, 'IE').map(({ id }) => id)).toEqual(['a-child']);
    expect(situationsWithLines(ways, 'FR')).toEqual([]);
  });
});
