import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { breath, breaths, length } from '../../../../src/browser/pause/schedule.ts';
import { en } from '../../../../src/words/en/index.ts';

const css = readFileSync('src/styles/pause.css', 'utf8');

test('the pause is one minute, as its words say, and ends on a whole breath', () => {
  expect(length).toBe(60_000);
  expect(en.pauseBegan).toContain('one minute');
  expect(length).toBe(breaths * (breath.in + breath.out) * 1000);
});

test('going out takes longer than coming in, and nothing is held', () => {
  expect(breath.out).toBeGreaterThan(breath.in);
  expect(Object.keys(breath)).toEqual(['in', 'out']);
});

test('the circle moves as the schedule has it, with no rest at either end', () => {
  const seconds = breath.in + breath.out;
  expect(css).toContain(`animation: pause-breath ${seconds}s ease-in-out ${breaths};`);
  const [, turns = ''] = /@keyframes pause-breath \{([\s\S]*?\})\s*\}/.exec(css) ?? [];
  expect(turns.match(/\d+%/g)).toEqual([`${(breath.in / seconds) * 100}%`]);
});

test('nothing moves outside the question whether motion is welcome', () => {
  const welcome = /@media screen and \(prefers-reduced-motion: no-preference\) \{[^]*?\n  \}\n/;
  expect(css).toMatch(welcome);
  expect(css.replace(welcome, '')).not.toMatch(/animation|transition/);
});
