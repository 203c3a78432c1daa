import { describe, expect, it } from 'vitest';
import { asksForSearch, isOff, type Press } from '../../../../src/browser/shortcut/rules.ts';

const slash: Press = {
  key: '/',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
};

describe('the / key', () => {
  it('asks for the search', () => {
    expect(asksForSearch(slash)).toBe(true);
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'])('is left alone with %s', (what) => {
    expect(asksForSearch({ ...slash, [what]: true })).toBe(false);
  });

  it('is no other key', () => {
    expect(asksForSearch({ ...slash, key: '?' })).toBe(false);
  });
});

it('is off only where that was chosen', () => {
  expect(isOff('off')).toBe(true);
  for (const stored of [null, '', 'on', 'OFF', 'off ', '{"off":true}', 'null']) {
    expect(isOff(stored)).toBe(false);
  }
});
