import { describe, expect, test } from 'vitest';
import { after, enough, none, type Press } from '../../../../src/browser/leave/presses.ts';

const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const down = (key: string, own: Partial<Press> = {}): Press => ({
  ...plain,
  type: 'keydown',
  timeStamp: 0,
  shiftKey: key === 'Shift',
  key,
  ...own,
});
const up = (key: string, own: Partial<Press> = {}): Press => ({
  ...plain,
  type: 'keyup',
  timeStamp: 0,
  key,
  ...own,
});
const shiftAt = (timeStamp: number) => [down('Shift', { timeStamp }), up('Shift', { timeStamp })];
const countOf = (...presses: readonly Press[]) => presses.reduce(after, none).count;

describe('pressing Shift', () => {
  test('three times in a row is enough', () => {
    expect(countOf(...shiftAt(100), ...shiftAt(200), ...shiftAt(300))).toBe(enough);
    expect(enough).toBe(3);
  });

  test('counts when the key comes up, not when it goes down', () => {
    expect(countOf(down('Shift'))).toBe(0);
    expect(countOf(down('Shift'), up('Shift'))).toBe(1);
  });

  test('counts a key that is kept down as one', () => {
    const kept = down('Shift', { repeat: true });
    expect(countOf(down('Shift'), kept, kept, kept, up('Shift'))).toBe(1);
  });

  test('counts five seconds after the last time, and begins anew later', () => {
    expect(countOf(...shiftAt(1000), ...shiftAt(6000))).toBe(2);
    expect(countOf(...shiftAt(1000), ...shiftAt(6001))).toBe(1);
    expect(countOf(...shiftAt(0), ...shiftAt(4000), ...shiftAt(8000))).toBe(3);
  });
});

describe('Shift does not count', () => {
  test('as a part of a capital letter, whichever of the two keys comes up first', () => {
    const held = { shiftKey: true };
    const capital = [down('Shift'), down('A', held), up('A', held), up('Shift')];
    const rolled = [down('Shift'), down('A', held), up('Shift'), up('a')];
    expect(countOf(...capital, ...capital, ...capital)).toBe(0);
    expect(countOf(...rolled, ...rolled, ...rolled)).toBe(0);
  });

  test('on the way back through the links', () => {
    const held = { shiftKey: true };
    expect(
      countOf(...[1, 2, 3].flatMap(() => [down('Shift'), down('Tab', held), up('Tab', held), up('Shift')])),
    ).toBe(0);
  });

  test.each(['ctrlKey', 'altKey', 'metaKey'])('together with another key that is held: %s', (name) => {
    const held = { [name]: true };
    expect(countOf(down('Shift', held), up('Shift', held))).toBe(0);
    expect(countOf(down('Shift', held), up('Shift'))).toBe(0);
    expect(countOf(down('Shift'), up('Shift', held))).toBe(0);
  });

  test('while the mouse selects with it', () => {
    const mouse = { ...plain, type: 'pointerdown', timeStamp: 0, shiftKey: true };
    expect(countOf(down('Shift'), mouse, up('Shift'))).toBe(0);
  });

  test('as the third in a row when another key came between', () => {
    expect(countOf(...shiftAt(0), ...shiftAt(1), down('x'), up('x'), ...shiftAt(2))).toBe(1);
  });
});

test('a click without Shift leaves the count as it is', () => {
  const mouse = { ...plain, type: 'pointerdown', timeStamp: 0 };
  expect(countOf(...shiftAt(0), mouse, ...shiftAt(1))).toBe(2);
});
