import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { withLock } from '../../../src/author/with-lock.ts';

const file = join(import.meta.dirname, '../../../src/author/with-lock.ts');
const others: ChildProcess[] = [];
afterEach(() => {
  for (const other of others.splice(0)) other.kill('SIGKILL');
});

/** A process that is at work on a folder, and goes on until it is killed. */
async function atWork(folder: string): Promise<ChildProcess> {
  const code = `
    const { withLock } = await import(${JSON.stringify(file)});
    await withLock(${JSON.stringify(folder)}, () => console.log('waits'), () => {
      console.log('works');
      return new Promise((done) => setInterval(() => done, 1000));
    });`;
  const other = spawn(process.execPath, ['--input-type=module', '-e', code]);
  others.push(other);
  await once(other.stdout, 'data');
  return other;
}

test('another process is waited for, and said to be, once; what it leaves when it is killed holds nobody up', async () => {
  const folder = randomUUID();
  const other = await atWork(folder);
  const done: string[] = [];
  const mine = withLock(
    folder,
    () => done.push('waits'),
    () => Promise.resolve(done.push(other.killed ? 'works' : 'did not wait')),
  );
  await expect.poll(() => done).toEqual(['waits']);
  other.kill('SIGKILL');
  await mine;
  expect(done).toEqual(['waits', 'works']);
});

test('several that wait come one after the other, also when the work fails', async () => {
  const folder = randomUUID();
  let working = 0;
  let most = 0;
  const work = async () => {
    working += 1;
    most = Math.max(most, working);
    await setTimeout(20);
    working -= 1;
    throw new Error('failed');
  };
  const ended = await Promise.allSettled(
    Array.from({ length: 4 }, () => withLock(folder, () => undefined, work)),
  );
  expect(ended.map(({ status }) => status)).toEqual(Array.from({ length: 4 }, () => 'rejected'));
  expect(most).toBe(1);
});

test('another folder is not waited for', async () => {
  await atWork(randomUUID());
  const waits = () => {
    throw new Error('waited');
  };
  expect(await withLock(randomUUID(), waits, () => Promise.resolve('done'))).toBe('done');
});
