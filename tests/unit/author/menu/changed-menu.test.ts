import { expect, test } from 'vitest';
import { changedMenu } from '../../../../src/author/menu/changed-menu.ts';
import type { Menu } from '../../../../src/schema/menu.ts';

const now: Menu = [
  { page: 'about', label: 'Who I am' },
  { topic: 'rest' },
  { link: 'https://a.example/', label: 'A' },
];
const labels = ['Who I am', '', 'A'];

test('entries are named, moved and taken out, and what was typed for the others is kept', () => {
  expect(changedMenu(now, { labels: ['', ' The   rest ', 'A'] })).toEqual({
    menu: [{ page: 'about' }, { topic: 'rest', label: 'The rest' }, now[2]],
  });
  const moved = (at: number, does: 'up' | 'down' | 'out') =>
    changedMenu(now, { labels, moves: { at, does } });
  expect(moved(1, 'up')).toEqual({ menu: [now[1], now[0], now[2]] });
  expect(moved(1, 'down')).toEqual({ menu: [now[0], now[2], now[1]] });
  expect(moved(0, 'up')).toEqual({ menu: now });
  expect(moved(2, 'down')).toEqual({ menu: now });
  expect(moved(0, 'out')).toEqual({ menu: [now[1], now[2]] });
  expect(moved(7, 'out')).toEqual({ menu: now });
});

test('a page, a topic and a page elsewhere come to it, the last by an address as people write it', () => {
  expect(changedMenu(now, { labels, adds: 'page:group' })).toEqual({ menu: [...now, { page: 'group' }] });
  expect(changedMenu(now, { labels, adds: 'topic:rest' })).toEqual({ menu: [...now, { topic: 'rest' }] });
  expect(
    changedMenu(now, { labels, link: { address: ' booking.example/me ', label: 'Book a talk' } }),
  ).toEqual({
    menu: [...now, { link: 'https://booking.example/me', label: 'Book a talk' }],
  });
});

test('what cannot be kept is told in words', () => {
  const why = (wanted: Parameters<typeof changedMenu>[1], menu = now) => {
    const changed = changedMenu(menu, wanted);
    return 'why' in changed ? changed.why : undefined;
  };
  expect(why({ labels, link: { address: 'booking.example', label: '' } })).toBe(
    'Say in a word or two what the menu calls the page elsewhere.',
  );
  expect(why({ labels, link: { address: 'mailto:a@b.example', label: 'Write' } })).toBe(
    '“mailto:a@b.example” is no address of a page, like https://booking.example/.',
  );
  expect(why({ labels: ['x'.repeat(41), '', 'A'] })).toBe(
    `“${'x'.repeat(41)}” is longer than 40 characters.`,
  );
  expect(why({ labels: [], moves: { at: 0, does: 'out' } }, [{ page: 'about' }])).toBe(
    'The menu needs at least one entry.',
  );
});
