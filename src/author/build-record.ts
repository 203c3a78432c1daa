import { cachePlace, readCache, writeCache } from '../cache.ts';
import { todayFrom } from '../library/content/today.ts';
import type { EarlierSite, MadeInSteps } from '../outputs/steps.ts';
import type { Settings } from '../settings.ts';
import { fingerprintBefore, fingerprintOf, isUnchanged } from './fingerprint.ts';
import { machine, programBytes } from './program.ts';

/** What a build has made, beside the site. */
export interface Built {
  readonly pages: number;
  /** What has to be said after each build of the same files on the same day. */
  readonly told: readonly string[];
  /** The site's. */
  readonly timeZone: string;
  /** What the host reads besides, an absolute path, if it reads anything. */
  readonly beside?: string | undefined;
  /** Which of the site's files were made in which step. */
  readonly steps?: MadeInSteps | undefined;
}

/** What is remembered of the last build into a folder: what went in, and what came out. */
export interface BuildRecord {
  /**
   * What the last build has made, when another one would make the same: the program, the settings, the day and the
   * author's files are the same, and the site lies as it was left.
   */
  upToDate(): Promise<Built | undefined>;
  /** The site that the last build left, if it lies as it was left; whatever went into it. */
  earlier(): Promise<EarlierSite | undefined>;
  /** Remembers a build that has ended, unless somebody wrote meanwhile. */
  keep(built: Built): Promise<void>;
}

/** What went in and what came out, as it is kept; `inStats` is empty where only the bytes can be trusted. */
interface Kept extends Built {
  readonly setting: string;
  readonly inStats: string;
  readonly inBytes: string;
  readonly outStats: string;
}

/**
 * Looks at what a build is made from, before it begins.
 *
 * @param root The project's folder.
 * @param now Now.
 */
export function buildRecord(settings: Settings, root: string, now: Date): BuildRecord {
  const { content, publicFiles, out, cache } = settings;
  const file = cachePlace(cache, 'built', out);
  const places = [content, publicFiles];
  const before = fingerprintBefore(places, now);
  const programNow = () => programBytes(root, cache, now);
  const program = programNow();
  const running = machine();
  const settingOn = async (timeZone: string) =>
    JSON.stringify([await program, running, settings, todayFrom(settings, timeZone, now)]);

  const cameOut = ({ beside }: Built) =>
    fingerprintOf([out, ...(beside === undefined ? [] : [beside])], now)?.stats;

  const keep = async (built: Built) => {
    const { pages, told, timeZone, beside, steps } = built;
    const outStats = cameOut(built);
    if (!before?.bytes || !outStats) return;
    const inStats = before.settled ? before.stats : '';
    const setting = await settingOn(timeZone);
    const inBytes = before.bytes;
    const kept: Kept = { pages, told, timeZone, beside, steps, setting, inStats, inBytes, outStats };
    await writeCache(file, JSON.stringify(kept));
  };
  return {
    async upToDate() {
      const kept = parsed(await readCache(file));
      if (!before || !kept || kept.setting !== (await settingOn(kept.timeZone))) return undefined;
      if (kept.outStats !== cameOut(kept)) return undefined;
      if (kept.inStats === before.stats) return kept;
      if (kept.inBytes !== before.bytes) return undefined;
      await keep(kept);
      return kept;
    },
    async earlier() {
      const kept = parsed(await readCache(file));
      return kept?.steps && kept.outStats === cameOut(kept) ? { folder: out, made: kept.steps } : undefined;
    },
    async keep(built) {
      if (!before || !isUnchanged(before, fingerprintOf(places, now))) return;
      if ((await programNow()) === (await program)) await keep(built);
    },
  };
}

function parsed(kept: Buffer | undefined): Kept | undefined {
  if (!kept) return undefined;
  const value: unknown = JSON.parse(kept.toString());
  return isKept(value) ? value : undefined;
}

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'inBytes' in value && 'outStats' in value;
}
