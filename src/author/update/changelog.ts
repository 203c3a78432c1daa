/**
 * What a newer version's list of changes says that an older one's does not,
 * line by line, as one reads it: without Markdown's own signs.
 *
 * @param older The older `CHANGELOG.md`.
 * @param newer The newer one.
 */
export function newsIn(older: string, newer: string): string[] {
  const known = new Set(older.split('\n').map((line) => line.trim()));
  const news: string[] = [];
  let heading = '';
  for (const line of newer.split('\n').map((line) => line.trim())) {
    const title = /^## (.+)$/.exec(line)?.[1];
    if (title !== undefined) heading = title;
    const [, change] = /^- (.+)$/.exec(line) ?? [];
    if (change === undefined || known.has(line)) continue;
    if (heading !== '') news.push(/^\d/.test(heading) ? `Version ${heading}:` : `${heading}:`);
    heading = '';
    news.push(`- ${plain(change)}`);
    known.add(line);
  }
  return news;
}

function plain(text: string): string {
  return text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replace(/\*\*|`/g, '');
}
