import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { requiredPages } from '../../src/schema/page.ts';

const fixtures = join(import.meta.dirname, '../fixtures/languages');

/** What an author of a language has written: a few words, which stand wherever a blog has any. */
const written = z.strictObject({
  direction: z.enum(['ltr', 'rtl']),
  region: z.string(),
  title: z.string(),
  second: z.string(),
  topic: z.string(),
  sentence: z.string(),
  line: z.string(),
  audience: z.string(),
  feeling: z.string(),
});
type Written = z.infer<typeof written>;

/** Reads what `tests/fixtures/languages` has of a language. */
export async function writtenIn(language: string): Promise<Written> {
  return written.parse(parse(await readFile(join(fixtures, `${language}.yaml`), 'utf8')));
}

/**
 * Writes a small blog in a language: two posts with everything that a text can
 * show, the pages there must be, and all of it said in that language.
 */
export async function writeSmallBlog(folder: string, language: string): Promise<Written> {
  const texts = await writtenIn(language);
  for (const [file, text] of Object.entries(filesOf(language, texts))) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return texts;
}

function filesOf(language: string, texts: Written): Record<string, string> {
  const { sentence, title, topic } = texts;
  const group = `  title: ${topic}\n  description: ${sentence}\n`;
  const page = `---\ntitle: ${title}\ndescription: ${sentence}\n---\n\n${sentence}\n`;
  const names = [...requiredPages, 'listening', 'finding-someone'];
  return {
    ...Object.fromEntries(names.map((name) => [`pages/${name}.mdx`, page])),
    'pages/feelings.mdx': `${page}\n<Feelings />\n`,
    'site.yaml': siteOf(language, texts),
    'topics.yaml': `house:\n${group}  drawing: table\n`,
    'series.yaml': `rooms:\n${group}`,
    'paths.yaml': `begin:\n${group}  posts: [kitchen, water]\n`,
    'feelings.yaml': `quiet:\n  title: ${topic}\n  words:\n    ${texts.feeling}: ${title}\n    ${topic}: ${title}\n`,
    'crisis-lines.yaml': [texts.region, 'FI', 'elsewhere']
      .map((country) => lineOf(country, language, texts))
      .join(''),
    'posts/kitchen.mdx': postOf(1, title, texts) + everything(texts),
    'posts/water.mdx': `${postOf(2, texts.second, texts)}${sentence}\n`,
  };
}

function siteOf(language: string, { direction, region, title, sentence, topic }: Written): string {
  return [
    `title: ${topic}`,
    `headline: ${title}`,
    `introduction: ${sentence}`,
    `description: ${sentence}`,
    'address: https://blog.example.org/',
    `language: ${language}`,
    `direction: ${direction}`,
    'timeZone: UTC',
    `region: ${region}`,
    `author:\n  name: ${topic}\n  credentials: ${topic}\n  licence: "12345"\n  jurisdiction: ${topic}`,
    'contact:\n  email: jo@example.org',
    'quickExit: https://weather.example.org/',
    `host: ${topic}`,
    `hostLogs: ${sentence}`,
    'emergency: "112"\n',
  ].join('\n');
}

const site = 'https://line.example.org/';
const ways = { call: '116 123', text: '60777', chat: site, web: site, email: 'jo@example.org' };

function lineOf(country: string, language: string, { line, audience }: Written): string {
  const said = `  languages: [${language}, fi]\n  audience: ${audience}\n  for: everyone\n  source: https://line.example.org/\n`;
  const seen = country === 'FI' ? '' : '  lastChecked: 2026-11-01\n';
  return Object.entries(ways)
    .map(
      ([channel, value]) =>
        `- id: ${country.toLowerCase()}-${channel}
  name: ${line}
  country: ${country}
  channel: ${channel}
  value: "${value}"
${said}${seen}`,
    )
    .join('');
}

function postOf(part: number, title: string, { sentence }: Written): string {
  return `---
title: ${title}
description: ${sentence}
pubDate: 2026-10-0${part}
revisions:
  - date: 2026-10-1${part}
    note: ${sentence}
topics: [house]
series: rooms
part: ${part}
contentNotes:
  - about: abuse
    depth: mentioned
  - about: loss
    depth: described
    where: ${title}
sources:
  - title: ${title}
    opened: 2026-09-30
---

`;
}

function everything({ sentence, title, second, topic }: Written): string {
  return `
${sentence}[^1]

<ruby>${second}<rp>(</rp><rt>${topic}</rt><rp>)</rp></ruby>, *${second}*

## ${title}

- [x] ${second}
- [ ] ${second}

| ${topic} | ${second} |
| --- | --- |
| ${topic} | ${second} |

<Passage about="loss">

${sentence}

</Passage>

## ${second}

<Vignette basis="composite">

${sentence}

</Vignette>

<Letter from="${topic}">

${sentence}

</Letter>

<Answer>

${sentence}

</Answer>

<Pause />

<Updated date="2026-10-11">

${sentence}

</Updated>

<Worksheet title="${title}">

<Field label="${second}" lines="2" />

</Worksheet>

<Reflection>

${sentence}

</Reflection>

[^1]: ${sentence}
`;
}
