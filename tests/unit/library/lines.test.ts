import { describe, expect, test } from 'vitest';
import { linesByCountry, reach, spoken } from '../../../src/library/lines.ts';
import { ids, line, words } from '../make.ts';

describe('help lines by country', () => {
  const lines = [
    line({ id: 'uk', country: 'GB' }),
    line({ id: 'us-eating', for: ['eating'] }),
    line({ id: 'ie', country: 'IE' }),
    line({ id: 'us-all' }),
    line({ id: 'us-war', for: ['war'] }),
    line({ id: 'us-all-2' }),
  ];

  test('begin with the country of the site, the others in the order of the file', () => {
    const countries = (region: string) => linesByCountry(lines, region).map(({ country }) => country);
    expect(countries('US')).toEqual(['US', 'GB', 'IE']);
    expect(countries('IE')).toEqual(['IE', 'GB', 'US']);
    expect(countries('FR')).toEqual(['GB', 'US', 'IE']);
  });

  test('have those for everyone before those for one subject, else the order of the file', () => {
    const [first] = linesByCountry(lines, 'US');
    expect(ids(first?.lines ?? [])).toEqual(['us-all', 'us-all-2', 'us-eating', 'us-war']);
  });

  test('are none without lines', () => {
    expect(linesByCountry([], 'US')).toEqual([]);
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
