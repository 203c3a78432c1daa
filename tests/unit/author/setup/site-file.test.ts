import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteSteps } from '../../../../src/author/setup/questions.ts';
import { readSaid, saidTo, saveSaid } from '../../../../src/author/setup/site-file.ts';
import { isSample } from '../../../../src/schema/blank.ts';
import { readSite } from '../../../../src/library/content/site.ts';
import { contentWith } from '../../check/folder.ts';

const questions = siteSteps.flatMap((step) => step.questions);
const stepOf = (id: string) => siteSteps.find((step) => step.id === id)?.questions ?? [];

/** The settings as the blog comes with them. */
const fresh = `# Mine to fill in
title: Held in Common
headline: A headline
introduction: Who writes.
description: A description.
address: https://held-in-common.example/
language: en
direction: ltr
timeZone: America/New_York
region: US
author:
  name: "[Your name]" # as on the license
  credentials: "[Your license title]"
  licence: "[License number]"
  jurisdiction: "[State]"
contact:
  email: "[you@example.org]"
host: "[The company]"
hostLogs: "[What it keeps]"
emergency: "911"
`;
const withFresh = () => contentWith({ 'site.yaml': fresh });
const written = (folder: string) => readFile(join(folder, 'site.yaml'), 'utf8');

test('each question has a label and says what it is for; no field of the settings that is asked is unknown', () => {
  expect(questions.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'author.name',
      'title',
      'address',
      'region',
      'timeZone',
      'contact.email',
      'hostKind',
    ]),
  );
  for (const { label, help } of questions) {
    expect(label).toMatch(/^\p{Lu}/u);
    expect(help).toMatch(/\.$/);
  }
});

test('what only the author can say is shown as nothing, and the blog is the sample until her name is there', async () => {
  const folder = await withFresh();
  const said = await readSaid(folder);
  const shown = Object.fromEntries(questions.map((question) => [question.name, saidTo(question, said)]));
  expect(shown).toMatchObject({ title: 'Held in Common', 'author.name': '', address: '', host: '' });
  expect(isSample(said)).toBe(true);
  await saveSaid(folder, stepOf('you'), { 'author.name': 'Jo Example' });
  expect(isSample(await readSaid(folder))).toBe(false);
});

test('answers change their own bytes and no other; what is left empty stays to be filled in', async () => {
  const folder = await withFresh();
  const wrong = await saveSaid(folder, stepOf('you'), {
    'author.name': 'Jo Example',
    'author.licence': '12345',
  });
  expect(wrong).toEqual({});
  expect(await written(folder)).toBe(
    fresh.replace('[Your name]', 'Jo Example').replace('[License number]', '12345'),
  );
});

test('nothing answered, nothing written', async () => {
  const folder = await withFresh();
  const empty = Object.fromEntries(stepOf('you').map(({ name }) => [name, '']));
  expect(await saveSaid(folder, stepOf('you'), empty)).toEqual({});
  expect(await saveSaid(folder, questions, {})).toEqual({});
  expect(await written(folder)).toBe(fresh);
});

test('a telephone number, which need not be there, comes beneath the mail as words, and goes again', async () => {
  const folder = await withFresh();
  expect(await saveSaid(folder, stepOf('contact'), { 'contact.phone': '+1 212 555 0100' })).toEqual({});
  const said = '  email: "[you@example.org]"\n  phone: "+1 212 555 0100"\n';
  const plain = (await written(folder))
    .replaceAll("'", '"')
    .replace('phone: +1 212 555 0100', 'phone: "+1 212 555 0100"');
  expect(plain).toBe(fresh.replace('  email: "[you@example.org]"\n', said));
  expect(await saveSaid(folder, stepOf('contact'), { 'contact.phone': '' })).toEqual({});
  expect(await written(folder)).toBe(fresh);
});

test('an answer that cannot be is told in a sentence, and the others of the same screen wait with it', async () => {
  const folder = await withFresh();
  const typed = { address: 'not an address', host: 'A host' };
  const wrong = await saveSaid(folder, stepOf('host'), typed);
  expect(wrong['address']).toMatch(/^“not an address” must be a whole address/);
  expect(await written(folder)).toBe(fresh);
});

test('what must be there cannot be emptied', async () => {
  const folder = await withFresh();
  expect(await saveSaid(folder, stepOf('blog'), { title: '' })).toMatchObject({
    title: 'It may not be empty.',
  });
});

describe('another place', () => {
  const place = { language: 'Arabic', region: 'Spain', timeZone: 'Madrid', emergency: '911' };

  test('brings its own direction and emergency number, as the settings then say', async () => {
    const folder = await withFresh();
    expect(await saveSaid(folder, stepOf('place'), place)).toEqual({});
    const { site, diagnostics } = await readSite(folder);
    expect(diagnostics).toEqual([]);
    expect(site).toMatchObject({
      language: 'ar',
      direction: 'rtl',
      region: 'ES',
      timeZone: 'Europe/Madrid',
      emergency: '112',
    });
  });

  test('a number that she wrote herself stays', async () => {
    const folder = await contentWith({ 'site.yaml': fresh.replace('"911"', '"999"') });
    await saveSaid(folder, stepOf('place'), { ...place, emergency: '999' });
    expect((await readSite(folder)).site?.emergency).toBe('999');
  });
});

test('a file that cannot be read is not written to', async () => {
  const folder = await contentWith({ 'site.yaml': 'title: [\n' });
  await expect(saveSaid(folder, questions, { title: 'A' })).rejects.toThrow('site.yaml cannot be read');
  expect(await written(folder)).toBe('title: [\n');
});
