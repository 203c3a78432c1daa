import { expect, test } from 'vitest';
import { crisisLine } from '../../../src/schema/crisis-line.ts';

const line = {
  id: 'a-line',
  name: 'A line',
  country: 'US',
  channel: 'call',
  value: '988',
  languages: ['en'],
  audience: 'anyone',
  for: 'everyone',
  source: 'https://lines.example/',
  lastChecked: '2026-11-01',
};

test.each(['988', '1-800-555-0100', '+44 116 123', '(800) 555-0100'])('a number may be %s', (value) => {
  expect(crisisLine.safeParse({ ...line, value }).success).toBe(true);
});

test.each(['1-800-273-TALK', 'nine eight eight', ''])(
  'a number is not %j: it would dial another',
  (value) => {
    expect(crisisLine.safeParse({ ...line, value }).success).toBe(false);
  },
);

test('a chat is an address, not a number', () => {
  expect(
    crisisLine.safeParse({ ...line, channel: 'chat', value: 'https://lines.example/chat' }).success,
  ).toBe(true);
});

test('a line may serve every country that has none of its own', () => {
  const web = { ...line, country: 'elsewhere', channel: 'web', value: 'https://lines.example/' };
  expect(crisisLine.safeParse(web).success).toBe(true);
  expect(crisisLine.safeParse({ ...line, country: 'Everywhere' }).success).toBe(false);
});

test('a language is a code, which the page turns into its name', () => {
  expect(crisisLine.safeParse({ ...line, languages: ['en', 'pt-BR'] }).success).toBe(true);
  expect(crisisLine.safeParse({ ...line, languages: ['English'] }).success).toBe(false);
});
