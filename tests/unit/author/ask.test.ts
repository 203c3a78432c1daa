import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { converse, StoppedError } from '../../../src/author/ask.ts';

/** A terminal to type into; `isTTY` is what a real one says of itself. */
function terminal(isTTY: boolean) {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = new PassThrough();
  const shown = () => String(output.read() ?? '');
  return { input, output, shown };
}

describe.each([
  ['a terminal', true],
  ['a pipe', false],
])('at %s', (_, isTTY) => {
  test('a question is shown and its answer heard', async () => {
    const { input, output, shown } = terminal(isTTY);
    const { ask, end } = converse({ input, output });
    const answer = ask('What is it called? ');
    input.write('The kettle\n');
    expect(await answer).toBe('The kettle');
    expect(shown()).toContain('What is it called? ');
    end();
  });

  test('answers that come before their questions wait for them, also when nothing follows', async () => {
    const { input, output } = terminal(isTTY);
    const { ask } = converse({ input, output });
    input.end('one\ntwo\nthree');
    expect([await ask('1 '), await ask('2 '), await ask('3 ')]).toEqual(['one', 'two', 'three']);
    await expect(ask('4 ')).rejects.toThrow(StoppedError);
  });

  test('the end of the answers stops a question that waits, with a sentence', async () => {
    const { input, output } = terminal(isTTY);
    const { ask } = converse({ input, output });
    const answer = ask('What is it called? ');
    input.end();
    await expect(answer).rejects.toThrow('Stopped. Nothing was written.');
  });
});

test('Ctrl and C stops at a terminal', async () => {
  const { input, output } = terminal(true);
  const { ask } = converse({ input, output });
  const answer = ask('What is it called? ');
  input.write('half a ti\u0003');
  await expect(answer).rejects.toThrow(StoppedError);
});
