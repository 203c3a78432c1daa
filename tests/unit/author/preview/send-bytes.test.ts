import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendBytes } from '../../../../src/author/preview/send-bytes.ts';

const server = createServer((request, response) => {
  sendBytes(request, response, Buffer.from('0123456789'), 'audio/mpeg');
});
let address = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const found = server.address();
  address = `http://localhost:${typeof found === 'object' ? found?.port : ''}/`;
});
afterAll(() => server.close());

test.each([
  ['the whole file, without a word of parts', undefined, 200, '0123456789', null],
  ['a part from its beginning', 'bytes=0-1', 206, '01', 'bytes 0-1/10'],
  ['a part to the end', 'bytes=7-', 206, '789', 'bytes 7-9/10'],
  ['the last bytes', 'bytes=-3', 206, '789', 'bytes 7-9/10'],
  ['more than there is', 'bytes=8-99', 206, '89', 'bytes 8-9/10'],
  ['what lies behind the end', 'bytes=10-', 416, '', 'bytes */10'],
  ['several parts at once, as the whole', 'bytes=0-1,4-5', 200, '0123456789', null],
])('sends %s', async (_, range, status, body, part) => {
  const response = await fetch(address, range === undefined ? {} : { headers: { Range: range } });
  expect(response.status).toBe(status);
  expect(response.headers.get('content-range')).toBe(part);
  expect(response.headers.get('accept-ranges')).toBe('bytes');
  expect(await response.text()).toBe(body);
});

test('says how long it is where only that is asked', async () => {
  const response = await fetch(address, { method: 'HEAD' });
  expect([response.headers.get('content-length'), await response.text()]).toEqual(['10', '']);
});
