import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { doesPreviewRun } from '../../../../src/author/preview/lock.ts';
import { undo } from '../../../../src/author/update/undo.ts';
import {
  archive,
  copyOf,
  environmentWithoutGit,
  shipped,
  updating,
  version,
  whole,
  zipOf,
} from './stand-in.ts';

const first = shipped(await version('0.1.0'));
const second = shipped(await version('0.2.0'));
const mark = join(import.meta.dirname, '../../../../src/author/preview/lock.ts');

const opened: ChildProcess[] = [];
afterEach(() => {
  for (const preview of opened.splice(0)) preview.kill('SIGKILL');
});

/** A process that says of itself what a preview does, and goes on until it is killed. */
async function openPreview(root: string): Promise<ChildProcess> {
  const code = `
    const { sayItRuns, doesPreviewRun } = await import(${JSON.stringify(mark)});
    sayItRuns(${JSON.stringify(root)});
    while (!(await doesPreviewRun(${JSON.stringify(root)})));
    console.log('open');
    setInterval(() => {}, 1000);`;
  const preview = spawn(process.execPath, ['--input-type=module', '-e', code]);
  opened.push(preview);
  await once(preview.stdout, 'data');
  return preview;
}

async function close(preview: ChildProcess): Promise<void> {
  const ended = once(preview, 'exit');
  preview.kill('SIGKILL');
  await ended;
}

const why = 'Nothing was updated. Your preview is open, and would show pages of two versions at once.';

test('while the preview is open nothing is updated or undone, and it is said what to close; then all goes on', async () => {
  const root = await copyOf(first);
  const newer = await archive('held-in-common.zip', zipOf(second));
  const before = await whole(root);
  const preview = await openPreview(root);
  await expect(updating(root, newer)).rejects.toThrow(why);
  expect(await whole(root)).toEqual(before);
  expect(await updating(root, newer, { dryRun: true })).toContain('Nothing was updated.');
  await close(preview);
  expect(await updating(root, newer)).toContain('The program is version 0.2.0 now');

  const again = await openPreview(root);
  const undoing = () => undo(root, environmentWithoutGit(root), () => undefined);
  await expect(undoing()).rejects.toThrow(why);
  await close(again);
  await undoing();
  expect(await whole(root)).toEqual(before);
});

test('of two previews the second is known when the first was closed, and another copy has none', async () => {
  const root = await copyOf(first);
  const one = await openPreview(root);
  await openPreview(root);
  await close(one);
  await expect.poll(() => doesPreviewRun(root)).toBe(true);
  expect(await doesPreviewRun(await copyOf(first))).toBe(false);
});
