/** What an author writes where "…" stands in something printed, by the name before it. */
const fillings: Readonly<Record<string, string>> = {
  about: 'loss',
  address: 'https://example.org/',
  aliases: '/an-earlier-name/',
  channel: 'call',
  country: 'US',
  depth: 'mentioned',
  basis: 'composite',
  drawing: 'water',
  page: 'writing',
  phone: '"+1 555 010 0199"',
  email: 'ada@example.org',
  for: 'everyone',
  id: 'a-line',
  language: 'en',
  languages: '[en]',
  lines: '4',
  posts: 'seen',
  region: 'US',
  related: 'seen',
  series: 'finding-a-place',
  source: 'https://example.org/',
  src: './lamp.png',
  timeZone: 'America/New_York',
  topics: 'grief',
  value: '"988"',
  url: 'https://example.org/',
};

/** A printed text with its blanks filled in. */
export function filled(text: string): string {
  return text
    .replace(/^a-name:/m, 'grief:')
    .split('\n')
    .map((line) =>
      line.replace(/(?:([\w-]+)[:=] ?["[]?)?…/g, (found, name: string | undefined) =>
        found.replace('…', fillings[name ?? ''] ?? 'Words'),
      ),
    )
    .join('\n');
}
