import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { attribute } from '../../src/outputs/markup/html.ts';
import { isAsItComes } from '../own-blog.ts';
import { allPages, readPage, value } from './read.ts';

const site = inject('site');
const fixture = inject('fixture');
const everything = await readPage(fixture, 'writing/everything/');
const notes = await readPage(fixture, 'notes/');
const areas = everything.all('textarea');

test('each place to write has a name of its own, in the order of the post, or the one it was given', () => {
  expect(areas.map((area) => value(area, 'name'))).toEqual(['1', 'its-name', '2', 'the-second']);
});

test('each field has a label in words', () => {
  const labels = areas.map((area) => everything.text(everything.one('label', { for: value(area, 'id') })));
  expect(labels).toEqual([
    'What I noticed',
    'What it’s called',
    'Room for your own words',
    'Room for your own words',
  ]);
});

test('no spelling, completing, correcting or writing tool is asked to read along', () => {
  for (const area of areas) {
    expect(area.attrs).toEqual(
      expect.arrayContaining([
        { name: 'spellcheck', value: 'false' },
        { name: 'autocomplete', value: 'off' },
        { name: 'autocorrect', value: 'off' },
        { name: 'writingsuggestions', value: 'false' },
        { name: 'data-gramm', value: 'false' },
      ]),
    );
  }
});

test('no field is in a form, which could send it', () => {
  const forms = everything.all('form').map((form) => everything.text(form));
  expect(forms).toHaveLength(1);
  expect(everything.html.indexOf('<textarea')).toBeLessThan(everything.html.indexOf('<form'));
});

test('without a script no field is there to be typed into and lost', () => {
  expect(areas.every((area) => attribute(area, 'hidden') !== undefined)).toBe(true);
  const rooms = everything.all('private-notes');
  expect(rooms).toHaveLength(3);
  expect(rooms.every((room) => attribute(room, 'hidden') !== undefined)).toBe(true);
});

test('what is said around a field is no part of what the search finds', () => {
  for (const part of [...everything.all('private-notes'), ...everything.all('div', { class: 'ruled' })]) {
    expect(attribute(part, 'data-pagefind-ignore')).toBeDefined();
  }
});

test('every place to write leads to the notes, and says before the choice what it means', () => {
  for (const room of everything.all('private-notes')) {
    const said = everything.text(room);
    expect(said).toContain('What you write here is not kept.');
    expect(said).toContain('Anyone who uses this device could read it, and the browser may delete it.');
  }
  expect(everything.all('a', { href: '/blog/notes/' })).toHaveLength(3);
});

test('the notes’ script is loaded only where there is something to write', async () => {
  for (const path of await allPages(fixture)) {
    const page = await readPage(fixture, path);
    const scripts = page.all('script').map((script) => attribute(script, 'src') ?? '');
    const has = (name: string) => scripts.some((script) => script.includes(name));
    expect([path, has('PrivateNotes')]).toEqual([path, page.all('private-notes').length > 0]);
    expect([path, has('StoredNotes')]).toEqual([path, path === 'notes/index.html']);
  }
});

test('feeds carry the questions and the labels, and nothing that does nothing there', async () => {
  const html = await readFile(join(fixture, 'rss.xml'), 'utf8');
  for (const words of ['What now?', 'A question that is a sentence?', 'What I noticed', 'What it’s called']) {
    expect(html).toContain(words);
  }
  for (const dead of [
    'Room for',
    'Keep on',
    'Your notes',
    'textarea',
    '<button',
    'private-notes',
    'not kept',
  ]) {
    expect(html).not.toContain(dead);
  }
});

test('the notes page is for one reader: no search engine, sitemap or share card has it', async () => {
  expect(value(notes.one('meta', { name: 'robots' }), 'content')).toBe('noindex');
  expect(await readFile(join(fixture, 'sitemap.xml'), 'utf8')).not.toContain('/blog/notes/');
  expect(notes.all('meta', { property: 'og:title' })).toEqual([]);
});

test('the notes page says what is true of the notes before it shows any', () => {
  const said = notes.text(notes.one('main'));
  for (const words of [
    'kept only in this browser, on this device',
    'sends them nowhere',
    'Anyone who uses this device and this browser can open this page and read them.',
    'Browsers may delete what a site keeps.',
    'Safari does it after seven days of use',
    'A script in your browser shows the notes, and it is not running.',
  ]) {
    expect(said).toContain(words);
  }
});

test.runIf(isAsItComes)('the privacy page, as it comes, tells of the notes and leads to them', async () => {
  const privacy = await readPage(site, 'privacy/');
  expect(privacy.all('a', { href: '/notes/' })).not.toEqual([]);
  expect(privacy.text(privacy.one('main'))).toContain('What you write under a question');
});

test.runIf(isAsItComes)('the sample has questions to sit with and a worksheet to fill in', async () => {
  const worksheet = await readPage(site, 'writing/the-afternoon-i-meant-to-plan/');
  expect(worksheet.all('textarea').length).toBeGreaterThan(5);
  const question = await readPage(site, 'writing/safety-as-a-specialty/');
  expect(question.all('private-notes')).toHaveLength(1);
});
