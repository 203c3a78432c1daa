import { lstat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { gitIn, type Environment } from '../git.ts';
import { noUpdate } from './trouble.ts';

/** Where a newer version comes from. */
export type Source =
  | { readonly kind: 'file' | 'address' | 'git'; readonly place: string }
  /** What was found in this project: the name of a remote repository. */
  | { readonly kind: 'git'; readonly place: string; readonly remote: string };

/** What is known before anything is looked up. */
export interface Known {
  /** What was typed after the command. */
  readonly typed: string | undefined;
  /** What the last update, or the archive that this copy came in, says. */
  readonly remembered: string | undefined;
  /** The project's folder. */
  readonly root: string;
  /** The folder in which it was typed. */
  readonly from: string;
  readonly environment: Environment;
}

/**
 * Finds out where a newer version comes from: what was typed, else what is
 * remembered, else Git's remote repository "upstream", else the one that this
 * copy was cloned from.
 *
 * @throws {UserError} When nothing says so, or what was typed is no place for it.
 */
export async function sourceOf({ typed, remembered, root, from, environment }: Known): Promise<Source> {
  const said = typed ?? remembered;
  if (said !== undefined) return named(said, typed === undefined ? root : from);
  const git = gitIn(root, environment);
  for (const remote of ['upstream', 'origin']) {
    const { ok, text } = await git(['remote', 'get-url', remote]).catch(() => ({ ok: false, text: '' }));
    if (ok) return { kind: 'git', place: isAddress(text) ? text : resolve(root, text), remote };
  }
  throw noUpdate(
    'This copy does not say where newer versions of the program are.',
    'Download the archive of the newer version, and type, with its own path or address:',
    '  npm run update -- held-in-common-0.2.0.zip',
  );
}

function isAddress(text: string): boolean {
  return /^[a-z+]+:\/\/|^[\w.-]+@[\w.-]+:/i.test(text);
}

async function named(said: string, from: string): Promise<Source> {
  if (/^http:/i.test(said)) {
    throw noUpdate(
      `${said} begins with http, so somebody on the way could change what arrives.`,
      'Take the address that begins with https.',
    );
  }
  if (/^https:/i.test(said)) {
    return { kind: /\.git\/?$/i.test(said) ? 'git' : 'address', place: said };
  }
  if (isAddress(said)) return { kind: 'git', place: said };
  const place = resolve(from, said);
  const there = await lstat(place).catch(() => undefined);
  if (!there) throw noUpdate(`There is no file "${basename(said)}" at ${place}.`);
  return { kind: there.isDirectory() ? 'git' : 'file', place };
}
