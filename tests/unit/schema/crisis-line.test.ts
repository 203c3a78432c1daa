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
