import { expect, test } from 'vitest';
import { typeset } from '../../../../src/library/blog/typeset.ts';
import { blog, line, path, series, site, topic, words } from '../../make.ts';

const straight = { title: "It's", description: 'A "word"' };
const set = { title: 'It’s', description: 'A “word”' };

test('the titles and descriptions of topics, series and paths are set as a book would', () => {
  const made = typeset(
    blog({ topics: [topic(straight)], series: [series(straight)], paths: [path(straight)] }),
  );
  expect(made.topics).toEqual([topic(set)]);
  expect(made.series).toEqual([series(set)]);
  expect(made.paths).toEqual([path(set)]);
});

test('so are the sentences of the site, and nothing else of it', () => {
  const exact = {
    author: { ...site().author, name: "O'Brien" },
    host: "Host's",
    address: "https://example.org/it's/",
  };
  const made = typeset(
    blog({ site: site({ ...straight, ...exact, headline: "I'm here", introduction: "You're too" }) }),
  );
  expect(made.site).toEqual(site({ ...set, ...exact, headline: 'I’m here', introduction: 'You’re too' }));
});

test('they are set as the language of the site does', () => {
  const made = typeset(blog({ site: site({ language: 'de' }), topics: [topic(straight)] }));
  expect(made.topics[0]?.description).toBe('A „word“');
});

test('help lines, days and the words of the interface stay as they are', () => {
  const data = blog({ lines: [line({ name: "Women's line" })], withdrawn: ['a'], preview: true });
  expect(typeset(data)).toMatchObject({
    lines: data.lines,
    withdrawn: ['a'],
    today: '2026-11-22',
    preview: true,
    words,
  });
});
