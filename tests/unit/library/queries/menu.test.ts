import { expect, test } from 'vitest';
import { leftOutOf, menuOf } from '../../../../src/library/queries/menu.ts';
import { urlsOf } from '../../../../src/library/urls.ts';
import type { Menu } from '../../../../src/schema/menu.ts';
import { blog, path, post, series, site, topic } from '../../make.ts';

const page = (id: string, title: string) => ({ id, title, description: 'D.', also: [], aliases: [] });

function blogWith(menu?: Menu) {
  const own = site({ menu });
  return {
    ...blog({ site: own, topics: [topic(), topic({ id: 'empty', title: 'Empty' })] }),
    urls: urlsOf(own),
    posts: [post()],
    pages: [page('about', 'About me, at length'), page('group', 'Consultation group')],
    paths: [path()],
    series: [series()],
    related: () => [],
  };
}

const shown = (menu?: Menu) => menuOf(blogWith(menu)).map(({ href, text }) => `${text} ${href}`);

test('where nothing is said the menu is the usual one', () => {
  expect(shown()).toEqual([
    'Start here /paths/',
    'Writing /writing/',
    'Topics /topics/',
    'About /about/',
    'Search /search/',
  ]);
});

test('pages, topics and other sites stand in her order, by their titles or in her words', () => {
  const menu = [
    { page: 'group' },
    { topic: 'rest', label: 'On "rest"' },
    { link: 'https://booking.example/', label: 'Book a talk' },
    { page: 'writing', label: 'Notes' },
  ];
  expect(shown(menu)).toEqual([
    'Consultation group /group/',
    'On “rest” /topics/rest/',
    'Book a talk https://booking.example/',
    'Notes /writing/',
  ]);
  expect(menuOf(blogWith(menu)).map(({ elsewhere }) => elsewhere === true)).toEqual([
    false,
    false,
    true,
    false,
  ]);
});

test('nothing in it leads to what is empty or not there', () => {
  expect(shown([{ topic: 'empty' }, { page: 'series' }, { page: 'nowhere' }])).toEqual([]);
});

test('what her menu leaves out of the usual one is found elsewhere', () => {
  const blog = blogWith([{ page: 'group' }, { page: 'about', label: 'Me' }]);
  expect(leftOutOf(menuOf(blog), blog).map(({ text }) => text)).toEqual([
    'Start here',
    'Writing',
    'Topics',
    'Search',
  ]);
  expect(leftOutOf(menuOf(blogWith()), blogWith())).toEqual([]);
});

test('16. while nothing is written nothing leads to lists of it, and nothing to changes where there are none', () => {
  const every = ['writing', 'topics', 'series', 'start', 'changes', 'about', 'search'];
  const menu = every.map((name) => ({ page: name }));
  const unwritten = { ...blogWith(menu), posts: [] };
  expect(menuOf(unwritten).map(({ href }) => href)).toEqual(['/about/', '/search/']);
  expect(menuOf(blogWith(menu)).map(({ href }) => href)).not.toContain('/changes/');
  const revised = post({ revisions: [{ date: '2026-02-01', note: 'A sentence.' }] });
  expect(menuOf({ ...blogWith(menu), posts: [revised] }).map(({ href }) => href)).toContain('/changes/');
});
