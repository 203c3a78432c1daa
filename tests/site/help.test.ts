import { describe, expect, inject, test } from 'vitest';
import { attribute, elementsIn } from '../../src/outputs/markup/html.ts';
import { situations } from '../../src/schema/crisis-line.ts';
import { isAsItComes } from '../own-blog.ts';
import { readPage, value, type Page } from './read.ts';

const fixture = await readPage(inject('fixture'), 'help/');
const own = await readPage(inject('site'), 'help/');

/** Where the words or the mark stand in the page's source. */
const at = (page: Page, text: string) => {
  const found = page.html.indexOf(text);
  expect(found, text).toBeGreaterThan(0);
  return found;
};
/** The situations of a page by their addresses, each with the lines in it and all their ways. */
const sections = (page: Page) =>
  page.all('section', { class: 'situation' }).map((section) => {
    const inside = [...elementsIn(section)];
    const texts = (name: string, className?: string) =>
      inside
        .filter((one) => one.tagName === name && (!className || attribute(one, 'class') === className))
        .map(page.text);
    const [heading] = inside.filter(({ tagName }) => tagName === 'h2');
    return {
      id: heading && value(heading, 'id'),
      lines: texts('h3'),
      ways: texts('a', 'reach'),
      folded: texts('summary'),
    };
  });

describe('the help page, by situation', () => {
  test('says what a phone keeps before it names a number, then the emergency number, then where to look', () => {
    const trace = at(fixture, 'class="trace"');
    const emergency = at(fixture, 'class="emergency"');
    expect(fixture.html.slice(0, emergency)).not.toContain('tel:');
    expect(trace).toBeLessThan(emergency);
    expect(emergency).toBeLessThan(at(fixture, 'class="jump"'));
    expect(value(fixture.one('a', { href: 'tel:999' }), 'href')).toBe('tel:999');
  });

  test('has the lines of the site’s own region under what they are for, and no situation without a line', () => {
    expect(sections(fixture)).toEqual([
      { id: 'thoughts-of-dying', lines: ['A line in Britain'], ways: ['Call 116 123'], folded: [] },
      {
        id: 'someone-hurts-you',
        lines: ['A line for home'],
        ways: ['Text 60777', 'Call 0800 111'],
        folded: [],
      },
      { id: 'eating', lines: ['A line about eating'], ways: ['Text 555'], folded: [] },
      { id: 'to-talk', lines: ['A line in Britain'], ways: ['Call 116 123'], folded: [] },
      { id: 'worried-about-someone', lines: ['A line for home'], ways: ['Call 0800 111'], folded: [] },
      {
        id: 'another-country',
        lines: ['A line in Ireland', 'A line in America', 'A directory'],
        ways: ['Call 50 80 81', 'Text HOME to 741741', 'Look at lines.example'],
        folded: ['Ireland', 'United States', 'Anywhere else'],
      },
    ]);
  });

  test('leads to each part by a link in the page', () => {
    const [jump] = fixture.all('nav', { class: 'jump' });
    const links = jump ? [...elementsIn(jump)].filter(({ tagName }) => tagName === 'a') : [];
    expect(links.map((link) => value(link, 'href'))).toEqual(sections(fixture).map(({ id }) => `#${id}`));
  });

  test.runIf(isAsItComes)('has a part for every situation in the sample', () => {
    expect(sections(own).map(({ id }) => id)).toEqual([...situations, 'another-country']);
  });

  test('says a day where a line was looked up; where it was not, it says nothing of it and leads to its own page', () => {
    expect(fixture.text(fixture.one('main'))).toContain('Day and night · Checked 1 November 2026');
    expect(fixture.text(fixture.one('a', { href: 'https://www.lines.example/ie' }))).toBe(
      'Its own page: lines.example',
    );
    if (isAsItComes) expect(own.text(own.one('main'))).not.toContain('Checked');
  });

  test('names the emergency number of another country with its lines', () => {
    const states = fixture.one('details', { 'aria-labelledby': 'in-US' });
    expect(fixture.text(states)).toMatch(/^United States If a life is in danger: Call 911 /);
  });

  test('can be left quickly, and says there what that does not do', () => {
    expect(fixture.all('leave-quickly')).toHaveLength(1);
    expect(fixture.text(fixture.one('p', { class: 'leave-about' }))).toMatch(
      /^It opens weather\.example instead, and erases nothing\./,
    );
  });
});
