import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const launcher = join(import.meta.dirname, '../../../src/author/with-node.mjs');
const brought = join(import.meta.dirname, `../../../node_modules/node-linux-${process.arch}/bin/node`);
const folder = mkdtempSync(join(tmpdir(), 'blog-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file to run, which prints what it is run by. */
const program = join(folder, 'program.mjs');
writeFileSync(
  program,
  'console.log(process.versions.node, process.argv.slice(2).join()); process.exitCode = 7;\n',
);

/** What makes a Node believe that it is an old one. */
const old = join(folder, 'old.cjs');
writeFileSync(old, "Object.defineProperty(process.versions, 'node', { value: '20.20.2' });\n");

function run(options: readonly string[], ...words: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...options, launcher, ...words], {
    encoding: 'utf8',
  });
  return { stdout: stdout.trim(), stderr: stderr.trim(), status };
}

describe('what runs the programs of the project', () => {
  test('hands words and the exit code on', () => {
    expect(run([], program, 'one', 'two')).toEqual({
      stdout: `${process.versions.node} one,two`,
      stderr: '',
      status: 7,
    });
  });

  test('finds the programs that packages bring', () => {
    expect(run([], 'vitest', '--version').stdout).toContain('vitest/');
  });

  test.runIf(existsSync(brought))('takes the Node that came along where the machine has an old one', () => {
    const { stdout, status } = run(['--require', old], program);
    expect(status).toBe(7);
    expect(stdout).toMatch(/^24\./);
  });

  test.runIf(process.platform !== 'linux')('says what to do where none came along', () => {
    const { stderr, status } = run(['--require', old], program);
    expect(status).toBe(1);
    expect(stderr).toContain('This blog needs Node 22.18 or newer, and this machine runs');
  });
});
