import { describe, expect, test } from 'vitest';
import {
  byName,
  farLines,
  nameOf,
  nearLines,
  reach,
  spoken,
} from '../../../../src/library/help/help-lines.ts';
import { ids, line, words } from '../../make.ts';

describe('help lines by country', () => {
  const lines = [
    line({ id: 'anywhere', country: 'elsewhere' }),
    line({ id: 'uk', country: 'GB' }),
    line({ id: 'us-eating', for: ['eating'] }),
    line({ id: 'ie', country: 'IE' }),
    line({ id: 'us-all' }),
    line({ id: 'us-war', for: ['war'] }),
    line({ id: 'us-all-2' }),
  ];

  test('are near where they serve the site’s region, or where nothing else does', () => {
    expect(ids(nearLines(lines, 'IE'))).toEqual(['ie']);
    expect(ids(nearLines(lines, 'FR'))).toEqual(['anywhere']);
    expect(nearLines([], 'US')).toEqual([]);
  });

  test('are far otherwise, by the names of the countries, with those that serve every other country last', () => {
    const countries = (region: string) => farLines(lines, region, 'en').map(({ country }) => country);
    expect(countries('US')).toEqual(['IE', 'GB', 'elsewhere']);
    expect(countries('IE')).toEqual(['GB', 'US', 'elsewhere']);
    expect(countries('FR')).toEqual(['IE', 'GB', 'US']);
  });

  test.each([
    ['de', 'Ägypten Australien Österreich Simbabwe', ['AT', 'ZW', 'EG', 'AU']],
    ['sv', 'Egypten Zimbabwe Åland Österrike', ['AT', 'ZW', 'EG', 'AX']],
    ['pl', 'Liban Libia Litwa Luksemburg', ['LU', 'LB', 'LT', 'LY']],
    ['es', 'España Nicaragua Noruega Omán', ['NO', 'OM', 'ES', 'NI']],
    ['uk', 'Ізраїль Індія Італія Йорданія Казахстан', ['JO', 'IT', 'IL', 'KZ', 'IN']],
  ])('stand in the order of a dictionary in %s: %s', (language, names, countries) => {
    const far = farLines(
      countries.map((country) => line({ id: country.toLowerCase(), country })),
      'US',
      language,
    );
    expect(far.map(({ country }) => nameOf(country, language)).join(' ')).toBe(names);
  });

  test('are ordered as the blog’s language orders letters: Ö follows Z in Swedish, and O in German', () => {
    const abroad = ['SE', 'AT', 'ZM', 'PT'].map((country) => line({ country }));
    const countries = (language: string) =>
      farLines(abroad, 'US', language).map(({ country }) => nameOf(country, language));
    expect(countries('sv')).toEqual(['Portugal', 'Sverige', 'Zambia', 'Österrike']);
    expect(countries('de')).toEqual(['Österreich', 'Portugal', 'Sambia', 'Schweden']);
  });

  test('have those for everyone before those for one subject, else the order of the file', () => {
    const [, second] = farLines(lines, 'IE', 'en');
    expect(ids(second?.lines ?? [])).toEqual(['us-all', 'us-all-2', 'us-eating', 'us-war']);
  });
});

describe('the ways to reach one line', () => {
  const call = line({ name: 'A line', value: '988', audience: 'anyone', hours: 'day and night' });

  test('stand under its name, which stands once', () => {
    const lines = [call, line({ name: 'Another' }), line({ ...call, channel: 'text' })];
    const found = byName(lines, words, 'en').map(({ name, ways }) => [name, ways.map(({ text }) => text)]);
    expect(found).toEqual([
      ['A line', ['Call 988', 'Text 988']],
      ['Another', ['Call 988']],
    ]);
  });

  test('share what is true of all, and keep what is true of some', () => {
    const mail = line({ ...call, channel: 'email', value: 'jo@example.org', hours: undefined });
    const [one] = byName([line({ ...call, note: 'press 2 for Spanish' }), mail], words, 'en');
    expect(one?.audience).toBe('Anyone');
    expect(one?.details).toEqual(['Checked 1 November 2026']);
    expect(one?.ways.map(({ details }) => details)).toEqual([['Day and night', 'Press 2 for Spanish'], []]);
  });

  test('each say when they were checked, where the days differ', () => {
    const [one] = byName([call, line({ ...call, channel: 'text', lastChecked: '2026-10-02' })], words, 'en');
    expect(one?.details).toEqual(['Day and night']);
    expect(one?.ways.map(({ details }) => details)).toEqual([
      ['Checked 1 November 2026'],
      ['Checked 2 October 2026'],
    ]);
  });

  test('are each for their own people, where they are not for the same', () => {
    const [one] = byName([call, line({ ...call, channel: 'text', audience: 'children' })], words, 'en');
    expect(one?.audience).toBeUndefined();
    expect(one?.ways.map(({ details }) => details)).toEqual([['Anyone'], ['Children']]);
  });

  test('say nothing of a check that nobody has made, and lead to the line’s own page instead', () => {
    const never = { ...call, lastChecked: undefined, source: 'https://www.lines.example/here' };
    const [one] = byName([line(never)], words, 'en');
    expect(one?.details).toEqual(['Day and night']);
    expect(one?.source).toEqual({
      href: 'https://www.lines.example/here',
      text: 'Its own page: lines.example',
    });
    expect(byName([call, line(never)], words, 'en')[0]?.source).toBeUndefined();
  });

  test('begin each detail with a capital letter of the language', () => {
    const [one] = byName([line({ audience: 'işçiler', hours: 'istanbul saatiyle' })], words, 'tr');
    expect([one?.audience, one?.details[0]]).toEqual(['İşçiler', 'İstanbul saatiyle']);
  });
});

describe('a help line', () => {
  test('that is called has a link with nothing but its number', () => {
    const called = line({ value: '+353 (1) 116-123' });
    expect(reach(called, words)).toEqual({ href: 'tel:+3531116123', text: 'Call +353 (1) 116-123' });
  });

  test('that is written to by text message says so, with the word to send where there is one', () => {
    const texted = line({ channel: 'text', value: '741 741' });
    expect(reach(texted, words)).toEqual({ href: 'sms:741741', text: 'Text 741 741' });
    expect(reach({ ...texted, keyword: 'HOME' }, words)).toEqual({
      href: 'sms:741741?&body=HOME',
      text: 'Text HOME to 741 741',
    });
  });

  test('with a chat is named by its host', () => {
    const chat = line({ channel: 'chat', value: 'https://www.example.org/chat/?a=1' });
    expect(reach(chat, words)).toEqual({
      href: 'https://www.example.org/chat/?a=1',
      text: 'Chat at example.org',
    });
  });

  test('with a chat whose address is none shows it as it is', () => {
    expect(reach(line({ channel: 'chat', value: 'example.org' }), words).text).toBe('Chat at example.org');
  });

  test('with a site to look at is named by its host', () => {
    const web = line({ channel: 'web', value: 'https://lines.example', country: 'elsewhere' });
    expect(reach(web, words)).toEqual({ href: 'https://lines.example', text: 'Look at lines.example' });
  });

  test('says its languages, unless the only one is that of the site', () => {
    expect(spoken(['en', 'es'], words, 'en')).toBe('in English and Spanish');
    expect(spoken(['es'], words, 'en-US')).toBe('in Spanish');
    expect(spoken(['en'], words, 'en-US')).toBeUndefined();
  });

  test('with an email address links to it', () => {
    const email = line({ channel: 'email', value: 'jo@example.org' });
    expect(reach(email, words)).toEqual({ href: 'mailto:jo@example.org', text: 'Write to jo@example.org' });
  });

  test('speaks in the words of the author', () => {
    expect(reach(line(), { ...words, callNumber: 'Ruf {value} an' }).text).toBe('Ruf 988 an');
  });
});
