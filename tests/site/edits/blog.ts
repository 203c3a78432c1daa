import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from '../../../src/author/checked.ts';
import { blocksBuilding } from '../../../src/schema/diagnostic.ts';
import { readSettings } from '../../../src/settings.ts';
import { bytesOf } from '../bytes.ts';
import { command, type Ended } from '../command.ts';
import { hills } from '../pictures.ts';
import { readState, writeState, type State } from './state.ts';

const fixture = join(import.meta.dirname, '../../fixtures/blog');

/** A blog that is edited and built, again and again. */
export interface EditedBlog {
  readonly state: State;
  /** Makes it another one. */
  become(next: State): Promise<void>;
  /** Whether the check lets it be built. */
  isSound(): Promise<boolean>;
  /** Builds it into a folder of that name, with what earlier builds of the same name have kept. */
  build(name: string): Promise<Ended>;
  /** A digest of each file of the site that was built under a name. */
  bytes(name: string): Promise<Record<string, string>>;
}

/**
 * Lays out the fixture, without what takes long.
 *
 * @param work An empty folder.
 */
export async function editedBlog(work: string): Promise<EditedBlog> {
  const plain = (file: string) =>
    !/with-pictures|plain-picture|elements|hostile|canary|taken-down/.test(file);
  await cp(fixture, join(work, 'content'), { recursive: true, filter: plain });
  await writeFile(join(work, 'content/posts/with-files/hills.jpg'), hills);
  await mkdir(join(work, 'public'), { recursive: true });
  let state = await readState(work, '2026-11-22');
  const settings = (name: string) => ({
    BLOG_CONTENT: join(work, 'content'),
    BLOG_PUBLIC: join(work, 'public'),
    BLOG_OUT: join(work, 'sites', name),
    BLOG_CACHE: join(work, 'caches', name),
    BLOG_TODAY: state.today,
  });
  return {
    get state() {
      return state;
    },
    async become(next) {
      await writeState(work, state, next);
      state = next;
    },
    async isSound() {
      const { diagnostics } = await check(readSettings(settings('check'), '/'), new Date(0));
      return !diagnostics.some(blocksBuilding);
    },
    build: (name) => command('build', settings(name)),
    bytes: (name) => bytesOf(join(work, 'sites', name)),
  };
}
