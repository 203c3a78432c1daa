import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBundle } from '../../../../src/import/bundle/open.ts';
import { readExports } from '../../../../src/import/recognize.ts';
import { askAnswers, askGoOn } from '../../../../src/author/import/ask-answers.ts';
import { readAnswers, writeAnswers } from '../../../../src/author/import/answers.ts';
import { readOptions } from '../../../../src/author/import/options.ts';
import { temporaryFolder, write } from '../folders.ts';
import { answering } from '../conversation.ts';
import { aliasesOf, broughtIn, emptyBlog, exports, lineOf } from './brought.ts';

const topics = [
  { id: 'grief', title: 'Grief', drawing: 'water' },
  { id: 'rest', title: 'Rest', drawing: 'hills' },
];

test('it asks which category is which topic, a number, a name or a new one, and what has none', async () => {
  const { brought } = await readExports(
    await openBundle([join(exports, 'wordpress/wordpress-7.1.4-all.xml')]),
  );
  const { conversation, out, screen } = answering('2', 'Grief', '', '9', 'Long walks', '', '', 'yes');
  const answers = await askAnswers(brought, topics, { topics: {} }, conversation, out);
  expect(Object.values(answers.topics).slice(0, 4)).toEqual([
    'rest',
    'grief',
    expect.any(String),
    'Long walks',
  ]);
  expect(screen()).toContain('There is no number 9 in the list.');
  expect(screen()).toContain('posts have no category.');
  expect(await askGoOn(conversation, out)).toBe(true);
});

test('where the old blog lived is asked only when the export does not say it', async () => {
  const { brought } = await readExports(await openBundle([join(exports, 'wix')]));
  const { conversation, out, screen } = answering('not an address at all !', 'walls.example.org', '', '', '');
  const { home } = await askAnswers(brought, topics, { topics: {} }, conversation, out);
  expect(home).toBe('https://walls.example.org');
  expect(screen()).toContain('That is no address.');
});

test('answers are kept, and given again with --answers', async () => {
  const folder = await temporaryFolder();
  await write(folder, {
    'answers.yaml': writeAnswers({ topics: { Kitchen: 'rest', Kettles: 'rest' }, without: 'grief' }),
  });
  const brought = await broughtIn(['wordpress/wordpress-7.1.4-all.xml'], {
    args: ['--yes', '--answers', join(folder, 'answers.yaml')],
  });
  expect(lineOf(brought, 'first-morning', 'topics')).toBe('[rest]');
  expect(lineOf(brought, 'uber-den-kuchentisch', 'topics')).toBe('[grief]');
  expect(await readAnswers(join(brought.place, 'imported/answers.yaml'))).toMatchObject({ without: 'grief' });
  await write(folder, { 'wrong.yaml': 'topics: 7\n' });
  await expect(readAnswers(join(folder, 'wrong.yaml'))).rejects.toThrow('cannot be used');
});

test('--dry-run writes nothing, and says what would become of it', async () => {
  const dry = await broughtIn(['ghost'], { args: ['--dry-run'] });
  expect(dry.files).toEqual([]);
  expect(dry.screen).toContain('drafts: 6');
  expect(dry.screen).toContain('Nothing was written.');
});

test('--json prints one object and nothing else', async () => {
  const place = await emptyBlog();
  const brought = await broughtIn(['medium'], { place, args: ['--json'] });
  const told: { texts: { became: string }[] } = JSON.parse(brought.screen);
  expect(told.texts.map(({ became }) => became).sort()).toEqual(['draft', 'left out', 'published']);
});

test('what is there is never written over, and new topics stand after those that there are', async () => {
  const place = await emptyBlog({
    'posts/evening.mdx':
      '---\ntitle: My evening\ndescription: D.\npubDate: 2025-01-01\ntopics: [grief]\n---\nMine.\n',
  });
  const before = await readFile(join(place, 'content/topics.yaml'), 'utf8');
  const brought = await broughtIn(['wordpress/wordpress-7.1.4-all.xml'], { place });
  expect(await readFile(join(place, 'content/posts/evening.mdx'), 'utf8')).toContain('Mine.');
  expect(aliasesOf(brought, 'evening-2')).toEqual(['/2024/01/evening/']);
  const after = await readFile(join(place, 'content/topics.yaml'), 'utf8');
  expect(after.startsWith(before)).toBe(true);
  expect(after.split('kettles:').length).toBe(2);
});

test('what was typed and is not known is told', () => {
  expect(() => readOptions(['--fast'])).toThrow('"--fast" was typed');
  expect(() => readOptions(['--answers'])).toThrow('comes the file with the answers');
  expect(readOptions(['a.xml', '--answers', 'b.yaml', '--yes'])).toMatchObject({
    paths: ['a.xml'],
    answers: 'b.yaml',
    yes: true,
  });
});
