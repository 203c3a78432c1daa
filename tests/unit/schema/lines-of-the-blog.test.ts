import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isAsItComes, ownBlog } from '../../own-blog.ts';
import { situationsWithLines } from '../../../src/library/help/situations.ts';
import { crisisLines, situations } from '../../../src/schema/crisis-line.ts';

const text = isAsItComes ? await readFile(join(ownBlog.content, 'crisis-lines.yaml'), 'utf8') : '[]';
const lines = crisisLines.parse(parse(text));

/** A way to reach a line, as short as it can be said. */
const ways = lines.map(({ country, channel, value, keyword }) =>
  [country, channel, value, ...(keyword ? [keyword] : [])].join(' '),
);

describe.runIf(isAsItComes)('the help lines that come with the blog', () => {
  test.each([
    ['988 by telephone', 'US call 988'],
    ['988 by text', 'US text 988'],
    ['988 by chat', 'US chat https://chat.988lifeline.org'],
    ['988 in sign language', 'US web https://988lifeline.org/deaf-hard-of-hearing-hearing-loss/'],
    ['988 in Spanish, by text', 'US text 988 AYUDA'],
    ['veterans, by text', 'US text 838255'],
    ['veterans, by chat', 'US chat https://www.veteranscrisisline.net/get-help-now/chat/'],
    ['Crisis Text Line', 'US text 741741 HOME'],
    ['domestic violence', 'US call 800-799-7233'],
    ['domestic violence, by text', 'US text 88788 START'],
    ['domestic violence, by chat', 'US chat https://www.thehotline.org'],
    ['sexual assault (RAINN)', 'US call 800-656-4673'],
    ['sexual assault (RAINN), by text', 'US text 64673 HOPE'],
    ['child abuse (Childhelp)', 'US call 800-422-4453'],
    ['child abuse (Childhelp), by text', 'US text 800-422-4453'],
    ['the Trevor Project', 'US call 866-488-7386'],
    ['the Trevor Project, by text', 'US text 678-678 START'],
    ['Trans Lifeline', 'US call 877-565-8860'],
    ['SAMHSA', 'US call 800-662-4357'],
    ['Canada, by telephone', 'CA call 9-8-8'],
    ['Canada, by text', 'CA text 9-8-8'],
    ['Kids Help Phone, by text', 'CA text 686868 CONNECT'],
    ['Samaritans, by telephone', 'GB call 116 123'],
    ['Samaritans, by email', 'GB email jo@samaritans.org'],
    ['Shout', 'GB text 85258 SHOUT'],
    ['a directory for every other country', 'elsewhere web https://findahelpline.com'],
  ])('have %s', (_, way) => {
    expect(ways).toContain(way);
  });

  test('say which key to press for Spanish and for veterans, and never "press 3", which has ended', () => {
    const notes = lines.map((line) => [line.name, line.note ?? ''].join(': '));
    expect(notes).toContain('988 Suicide & Crisis Lifeline: press 2 for Spanish');
    expect(notes).toContain('Veterans Crisis Line: call 988, then press 1');
    expect(notes.join()).not.toMatch(/press 3/i);
  });

  test('have an id of their own each', () => {
    const ids = lines.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('say for the site’s own region what to do in every situation, with a way that makes no sound where one can be heard', () => {
    const found = situationsWithLines(lines, 'US');
    expect(found.map(({ id }) => id)).toEqual(situations);
    for (const { id, lines: ways } of found) {
      const quiet = ['someone-hurts-you', 'sexual-violence', 'a-child'].includes(id);
      if (quiet) expect([id, ways[0]?.channel]).toEqual([id, 'text']);
    }
  });

  test('are not said to be checked: whoever publishes has to look them up herself', () => {
    expect(lines.filter(({ lastChecked }) => lastChecked !== undefined)).toEqual([]);
  });
});
