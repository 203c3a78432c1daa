import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';
import { elementsIn, has, parsePage, textOf } from '../../src/outputs/markup/html.ts';
import { allPages } from './read.ts';

// lynx, w3m, elinks and links2 know neither `hidden` nor `<template>`, nor styles nor scripts.

const fixture = inject('fixture');
const site = inject('site');
const run = promisify(execFile);

const unread = new Set(['script', 'style', 'title']);
const controls = new Set('button dialog fieldset form input select textarea'.split(' '));

/** All elements that such a browser shows, those in templates included, and the text in each of them. */
async function shown(folder: string, path: string) {
  const html = await readFile(join(folder, path), 'utf8');
  const elements = [...elementsIn(parsePage(html))].filter(({ tagName }) => !unread.has(tagName));
  const text = elements.map(textOf).join('').replace(/\s+/g, ' ');
  return { elements, text };
}

/** Reads a page as a program that is installed here shows it. */
const readers = {
  lynx: (file: string) => ['-dump', '-nolist', '-nomargins', '-width=1000', file],
  w3m: (file: string) => ['-dump', '-cols', '1000', '-T', 'text/html', file],
} as const;

const isInstalled = (name: string) =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

async function readBy(name: keyof typeof readers, path: string): Promise<string> {
  const { stdout } = await run(name, readers[name](join(fixture, path)));
  return stdout.replace(/\s+/g, ' ');
}

const times = (text: string, words: string) => text.split(words).length - 1;

/** What is for those whose browser runs scripts. */
const forScripts = [
  'Keep on this device',
  'Room for your own words',
  'When you wrote this',
  'Start the circle',
  'Reading settings',
  'Pressing Shift',
  'Text size',
  '“”',
];

/** Three kinds of page, and how often each of some words is said there. */
const kinds = {
  'writing/near-home/index.html': {
    'A note to the last paragraph.': 1,
    'Leave this page quickly': 1,
    'Where would you like to sit?': 1,
    'What I can see from here': 1,
    'mentions abuse': 1,
  },
  'writing/everything/index.html': { 'The first note.': 1, 'discusses eating': 1 },
  'search/index.html': { 'The search could not be loaded.': 1, 'Did you mean': 0, 'Show more': 0 },
} as const satisfies Record<string, Readonly<Record<string, number>>>;

describe.each(Object.entries(kinds))('%s, in a browser that does not know what is hidden,', (path, said) => {
  test('says each thing once, and nothing that needs a script', async () => {
    const { text } = await shown(fixture, path);
    for (const [words, count] of Object.entries(said))
      expect([words, times(text, words)]).toEqual([words, count]);
    expect(forScripts.filter((words) => text.includes(words))).toEqual([]);
  });

  test.each(['lynx', 'w3m'] as const)('so it is in %s', async (name) => {
    // Neither comes with the project: CI has them.
    if (!isInstalled(name)) return;
    const text = await readBy(name, path);
    for (const [words, count] of Object.entries(said))
      expect([words, times(text, words)]).toEqual([words, count]);
    expect(forScripts.filter((words) => text.includes(words))).toEqual([]);
  });
});

test.each([
  ['this blog', site],
  ['the fixture', fixture],
])('no page of %s has a button, a field or a template that nothing answers to', async (_, folder) => {
  for (const path of await allPages(folder)) {
    const { elements } = await shown(folder, path);
    // A box to tick says what is done; the one over a moving picture works without a script.
    const dead = elements.filter((element) => controls.has(element.tagName) && !isBox(element));
    expect([path, dead.map(({ tagName }) => tagName)]).toEqual([path, []]);
  }
});

function isBox(element: Parameters<typeof has>[0]): boolean {
  return has(element, 'disabled') || element.attrs.some(({ value }) => value === 'moving-hold');
}
