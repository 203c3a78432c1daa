import { describe, expect, test } from 'vitest';
import { visibilityOf } from '../../../../src/library/content/visibility.ts';

const today = '2026-11-22';
const post = { draft: false, withdrawn: undefined, pubDate: '2026-11-01' };

describe('who may see a post', () => {
  test('everyone, from the day of its date on', () => {
    expect(visibilityOf({ ...post, pubDate: today }, today)).toBe('public');
    expect(visibilityOf({ ...post, pubDate: '2026-11-23' }, today)).toBe('scheduled');
  });

  test('nobody, while it is a draft, whatever its date', () => {
    expect(visibilityOf({ ...post, draft: true }, today)).toBe('draft');
    expect(visibilityOf({ ...post, draft: true, pubDate: '2027-01-01' }, today)).toBe('draft');
  });

  test('nobody, from the day it is withdrawn on', () => {
    expect(visibilityOf({ ...post, withdrawn: today }, today)).toBe('withdrawn');
    expect(visibilityOf({ ...post, withdrawn: '2026-11-23' }, today)).toBe('public');
  });

  test('a withdrawn post stays withdrawn as a draft and with a new date, so that its address answers', () => {
    const withdrawn = { ...post, withdrawn: '2026-11-02' };
    expect(visibilityOf({ ...withdrawn, draft: true }, today)).toBe('withdrawn');
    expect(visibilityOf({ ...withdrawn, pubDate: '2027-01-01' }, today)).toBe('withdrawn');
  });

  test('a draft that is to be withdrawn later is still a draft', () => {
    expect(visibilityOf({ ...post, draft: true, withdrawn: '2026-12-01' }, today)).toBe('draft');
  });
});
