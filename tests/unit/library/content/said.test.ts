import { expect, test } from 'vitest';
import { saidOf } from '../../../../src/library/content/said.ts';
import { visibilityOf } from '../../../../src/library/content/visibility.ts';

const seen = (text: string) => visibilityOf(saidOf(text), '2026-11-22');

test.each([
  ['draft', '---\ntitle: "An open quote\ndraft: true\n---\n'],
  ['draft', '---\ndraft: yes # for now\ntopics: [\n---\n'],
  ['draft', '---\ndraft: "true"\n---\n'],
  ['draft', '---\nDraft : True\n---\n'],
  ['draft', '\n\n---\ndraft: true\ntitle: Never closed\n'],
  ['draft', 'title: Without a beginning\ndraft: true\n---\n'],
  ['withdrawn', '---\nwithdrawn: 2026-11-20\n---\n'],
  ['withdrawn', '---\nwithdrawn: “24/12/2026”\n---\n'],
  ['withdrawn', '---\nwithdrawn: yes\ndraft: true\n---\n'],
  ['scheduled', '---\npubDate: 2026-12-24\ntopics: []\n---\n'],
  ['public', '---\nwithdrawn: 2026-12-24\n---\n'],
  ['public', '---\nwithdrawn:\ndraft: false\npubDate: soon\n---\n'],
  ['public', '---\ntitle: A draft: true or false\n---\n\ndraft: true\n'],
  ['public', ''],
])('is %s: %j', (visibility, text) => {
  expect(seen(text)).toBe(visibility);
});
