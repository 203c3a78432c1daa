import { mkdir, readFile, symlink } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { read } from '../unit/author/folders.ts';
import { freshSite, writeFreshBlog } from './fresh-blog.ts';
import { startPreview, type RunningPreview } from './preview.ts';

let preview: RunningPreview;
let cookie = '';
beforeAll(async () => {
  preview = await startPreview(
    (file) => !/content\/./.test(file),
    async (content) => {
      await writeFreshBlog(content);
      return {};
    },
  );
  const { headers } = await asked('GET', new URL(preview.desk).pathname + new URL(preview.desk).search, {});
  cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? '';
});
afterAll(() => preview.stop());

interface Answered {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks the preview whatever a program could ask. */
function asked(method: string, path: string, headers: Record<string, string>, body = ''): Promise<Answered> {
  const { port } = new URL(preview.address);
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: 'localhost', port, path, method, headers: { accept: 'text/html', ...headers } },
      (answer) => {
        let text = '';
        answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
        answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: text }));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const own = () => ({ ...form, cookie, 'sec-fetch-site': 'same-origin' });
const send = (step: string, fields: Record<string, string>, headers: Record<string, string> = own()) =>
  asked('POST', `/desk/setup/?step=${step}`, headers, new URLSearchParams(fields).toString());
const site = () => readFile(join(preview.content, 'site.yaml'), 'utf8');

test('of a fresh copy it is said in one sentence, and the desk opens where it is made hers', () => {
  expect(preview.output()).toContain(
    'This is the sample blog still. Your desk opens where you make it yours.',
  );
  expect(new URL(preview.desk).pathname).toBe('/desk/setup/');
});

describe('whoever is not at her desk', () => {
  const elsewhere: [string, (own: Record<string, string>) => Record<string, string>][] = [
    ['a page of another site', (all) => ({ ...all, 'sec-fetch-site': 'cross-site' })],
    [
      'an older browser on a page of another site',
      ({ cookie: key = '' }) => ({ ...form, cookie: key, origin: 'https://evil.example' }),
    ],
    [
      'a page under a name that only leads here',
      (all) => ({ ...all, host: `evil.example:${new URL(preview.address).port}` }),
    ],
    ['another user of this computer, without the key', () => ({ ...form, 'sec-fetch-site': 'same-origin' })],
    ['another key', (all) => ({ ...all, cookie: `${cookie.slice(0, -1)}x` })],
  ];

  test.each(elsewhere)('writes nothing: %s', async (_, headers) => {
    const before = await read(preview.content);
    for (const [step, fields] of [
      ['you', { 'author.name': 'Mallory' }],
      ['samples', { samples: 'aside' }],
      ['topics', { title: 'Mine', description: 'D.' }],
    ] as const) {
      expect((await send(step, fields, headers(own()))).status).toBe(403);
    }
    expect(await read(preview.content)).toEqual(before);
  });

  test.each(elsewhere.slice(2))('reads nothing: %s', async (_, headers) => {
    const { 'content-type': _type, ...rest } = headers(own());
    const { status, body } = await asked('GET', '/desk/setup/?step=you', rest);
    expect(status).toBe(403);
    expect(body).not.toContain('Your name');
  });
});

describe('at her desk', () => {
  test('what is wrong is told beside what was typed, and nothing is written', async () => {
    const { status, body } = await send('contact', { 'contact.email': 'no mail' });
    expect(status).toBe(200);
    expect(body).toContain('“no mail” is not an email address.');
    expect(body).toContain('value="no mail"');
    expect(await site()).toBe(freshSite);
  });

  test('an answer changes its own bytes, and leads to the next questions', async () => {
    const { status, headers } = await send('you', { 'author.name': 'Jo Example', 'author.licence': '' });
    expect([status, headers.location]).toEqual([303, '/desk/setup/?step=blog']);
    expect(await site()).toBe(freshSite.replace('[Your name]', 'Jo Example'));
    expect((await asked('GET', '/desk/setup/?step=you', { cookie })).body).toContain('value="Jo Example"');
  });

  test('a link in place of the folder for samples leads nothing out of the blog', async () => {
    const outside = join(dirname(preview.content), 'outside');
    await mkdir(outside);
    await symlink(outside, join(preview.content, '_samples'));
    await send('samples', { samples: 'aside' });
    expect(await read(outside)).toEqual({});
    expect(Object.keys(await read(join(preview.content, 'posts')))).toHaveLength(2);
  });

  test('a topic’s id that is a path is no path: it is a new topic, named after its words', async () => {
    const before = Object.keys(await read(dirname(preview.content))).sort();
    const { status } = await send('topics', {
      id: '../../evil',
      title: 'Sleep',
      description: 'On nights.',
      posts: '0',
    });
    expect(status).toBe(303);
    expect(Object.keys(await read(dirname(preview.content))).sort()).toEqual(before);
    expect(await readFile(join(preview.content, 'topics.yaml'), 'utf8')).toContain(
      'sleep:\n  title: Sleep\n',
    );
  });

  test('another address is kept, and the page waits until the preview answers under it', async () => {
    const { body } = await send('host', { address: 'jo.example.org/blog' });
    expect(body).toContain('href="/blog/desk/setup/?step=samples"');
    expect(await site()).toContain('address: https://jo.example.org/blog/\n');
    await expect
      .poll(() =>
        asked('GET', '/blog/desk/setup/?step=samples', { cookie }).then(
          ({ status }) => status,
          () => 0,
        ),
      )
      .toBe(200);
  });
});

describe('help lines, looked up at her desk', () => {
  const line = (id: string, country: string) =>
    `- id: ${id}\n  name: Line ${id}\n  country: ${country}\n  channel: call\n  value: "1 800 555 0100"\n  languages: [en]\n  audience: everyone\n  for: everyone\n  source: https://${id}.example.org/\n`;
  const written = () => readFile(join(preview.content, 'crisis-lines.yaml'), 'utf8');
  const lines = '/blog/desk/lines/';
  const keyIn = (html: string, name: string) =>
    [...html.matchAll(/name="key" value="([^"]*)"/g)]
      .map(([, value = '']) => value.replaceAll('&quot;', '"').replaceAll('&#34;', '"'))
      .find((key) => key.includes(name)) ?? '';

  test('those of her region are shown with their own pages; today’s day is written beside the one that is right', async () => {
    const text = `# Mine\n${line('aa', 'US')}${line('bb', 'FR')}`;
    await preview.write('crisis-lines.yaml', text);
    await expect
      .poll(() => asked('GET', lines, { cookie }).then(({ body }) => body))
      .toContain('Line aa (US)');
    const { body } = await asked('GET', lines, { cookie });
    expect(body).toContain('href="https://aa.example.org/"');
    expect(body).not.toContain('Line bb');
    expect((await asked('GET', `${lines}?all`, { cookie })).body).toContain('Line bb (FR)');

    const key = new URLSearchParams({ key: keyIn(body, 'Line aa') }).toString();
    const foreign = { ...own(), 'sec-fetch-site': 'cross-site' };
    for (const headers of [foreign, form, { ...own(), host: 'evil.example' }]) {
      expect((await asked('POST', lines, headers, key)).status).toBe(403);
    }
    expect(await written()).toBe(text);

    const { status, headers } = await asked('POST', lines, own(), key);
    expect([status, headers.location]).toEqual([303, lines]);
    expect(await written()).toBe(
      text.replace('https://aa.example.org/\n', 'https://aa.example.org/\n  lastChecked: 2026-11-22\n'),
    );
    expect((await asked('GET', lines, { cookie })).body).toContain('was looked up within the last month');
  });

  test('what is no line is told, and nothing is written', async () => {
    const before = await written();
    const { body } = await asked('POST', lines, own(), 'key=%5B%22..%2Fsite.yaml%22%5D');
    expect(body).toContain('This help line is not there any more.');
    expect(await written()).toBe(before);
  });
});
