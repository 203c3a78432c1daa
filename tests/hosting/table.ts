import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { get } from 'node:http';
import { gradeOf } from './observatory.ts';

/** What a server makes of a site, a question each. */
export type Row = Readonly<Record<(typeof questions)[number], string>>;

/** What each server is asked. */
export const questions = [
  'a page on the wire',
  'feeds compressed',
  'what is not there',
  'what carries a hash is kept',
  'an earlier address',
  'a page that has not changed',
  'Observatory',
] as const;

/**
 * Asks a server what it makes of a site.
 *
 * @param address Where it answers, without a slash at its end.
 * @param site The site that it serves.
 * @param work The beginning of a path for what is only needed meanwhile.
 */
export async function rowOf(address: string, site: string, work: string): Promise<Row> {
  const [font = ''] = await readdir(join(site, 'fonts'));
  const { status } = await asked(`${address}/missing/`);
  const page = await asked(`${address}/about/`);
  const feed = await asked(`${address}/atom.xml`);
  const kept = await asked(`${address}/fonts/${font}`);
  const lost = await asked(`${address}/fonts/missing.woff2`);
  const led = await asked(`${address}/old/address/`);
  const { etag, 'last-modified': since } = page.headers;
  const again = await asked(`${address}/about/`, {
    ...(etag && { 'if-none-match': etag }),
    ...(since && { 'if-modified-since': since }),
  });
  const staysAYear = ({ headers }: Answer) => /max-age=31536000/.test(headers['cache-control'] ?? '');
  const { grade, score } = await gradeOf(address, work);
  return {
    'a page on the wire': page.headers['content-encoding'] ?? 'as it lies',
    'feeds compressed': feed.headers['content-encoding'] ?? 'no',
    'what is not there': String(status),
    'what carries a hash is kept': staysAYear(kept)
      ? `a year${staysAYear(lost) ? ', also as missing' : ''}`
      : 'no',
    'an earlier address': String(led.status),
    'a page that has not changed': String(again.status),
    Observatory: `${grade} (${score})`,
  };
}

/** Rows as a table of Markdown. */
export function tableOf(rows: ReadonlyMap<string, Row>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['host', ...questions]),
    line(['---', ...questions.map(() => '---')]),
    ...[...rows].map(([host, row]) => line([host, ...questions.map((question) => row[question])])),
  ].join('\n');
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** As a browser asks that takes Brotli and gzip. */
function asked(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'br, gzip', ...headers } }, (answer) => {
      answer.resume();
      const own = Object.fromEntries(
        Object.entries(answer.headers).map(([name, value]) => [
          name,
          value === undefined ? value : String(value),
        ]),
      );
      answer.on('end', () => resolve({ status: answer.statusCode, headers: own }));
    }).on('error', reject);
  });
}
