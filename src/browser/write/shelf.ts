import type { OnDisk } from './ask.ts';

/** What could not be brought to the disk yet, and the version that it was made from. */
export interface Kept {
  readonly version: string;
  readonly text: string;
}

/** The browser's own storage, for what the disk does not have yet. */
export interface Shelf {
  read(): Kept | undefined;
  /** @returns Whether it could be kept. */
  keep(kept: Kept): boolean;
  clear(): void;
}

/** @param file The text that it is for. @param storage Where it is kept; asking for it may throw. */
export function shelfFor(file: string, storage: () => Storage): Shelf {
  const name = `write:${file}`;
  return {
    read() {
      try {
        const kept: unknown = JSON.parse(storage().getItem(name) ?? 'null');
        if (typeof kept !== 'object' || kept === null) return undefined;
        const { version, text }: Partial<Record<string, unknown>> = { ...kept };
        return typeof version === 'string' && typeof text === 'string' ? { version, text } : undefined;
      } catch {
        return undefined;
      }
    },
    keep(kept) {
      try {
        storage().setItem(name, JSON.stringify(kept));
        return true;
      } catch {
        return false;
      }
    },
    clear() {
      try {
        storage().removeItem(name);
      } catch {
        // What cannot be written to holds nothing.
      }
    },
  };
}

/** What is to be shown of a text that is opened: what the disk has, what was kept here, or both to choose from. */
export function atOpening(disk: OnDisk, kept: Kept | undefined): 'disk' | 'kept' | 'both' {
  if (!kept || kept.text === disk.text) return 'disk';
  return kept.version === disk.version ? 'kept' : 'both';
}
