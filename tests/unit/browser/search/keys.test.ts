import { describe, expect, it } from 'vitest';
import { moveFor } from '../../../../src/browser/search/keys.ts';

describe('keys in the field', () => {
  it('lead to the first result, when there is one', () => {
    expect(moveFor('ArrowDown', 'field', 3)).toBe(0);
    expect(moveFor('ArrowDown', 'field', 0)).toBeUndefined();
  });

  it('leave its text alone', () => {
    for (const key of ['Home', 'End', 'ArrowUp', 'ArrowLeft', 'Enter', 'Tab', 'a']) {
      expect(moveFor(key, 'field', 3)).toBeUndefined();
    }
  });
});

describe('keys in the results', () => {
  it('move up and down, and from the first back to the field', () => {
    expect(moveFor('ArrowDown', 0, 3)).toBe(1);
    expect(moveFor('ArrowUp', 1, 3)).toBe(0);
    expect(moveFor('ArrowUp', 0, 3)).toBe('field');
    expect(moveFor('ArrowDown', 2, 3)).toBeUndefined();
  });

  it('go to both ends', () => {
    expect(moveFor('Home', 2, 3)).toBe(0);
    expect(moveFor('End', 0, 3)).toBe(2);
  });

  it('leave Enter and Tab to the browser', () => {
    expect(moveFor('Enter', 1, 3)).toBeUndefined();
    expect(moveFor('Tab', 1, 3)).toBeUndefined();
  });
});

it('lets Escape clear from anywhere', () => {
  expect(moveFor('Escape', 'field', 0)).toBe('clear');
  expect(moveFor('Escape', 2, 3)).toBe('clear');
});
