import type { OnDisk } from './ask.ts';

/** What could not be brought to the disk yet, and the version that it was made from. */
export interface Unsaved {
  readonly version: string;
  readonly text: string;
}

/** The browser's own storage, for what the disk does not have yet. */
export interface Backup {
  read(): Unsaved | undefined;
  /** @returns Whether it could be kept. */
  write(unsaved: Unsaved): boolean;
  clear(): void;
}

/** @param file The text that it is for. @param storage Where it is kept; asking for it may throw. */
export function backupFor(file: string, storage: () => Storage): Backup {
  const name = `write:${file}`;
  return {
    read() {
      try {
        const unsaved: unknown = JSON.parse(storage().getItem(name) ?? 'null');
        if (typeof unsaved !== 'object' || unsaved === null) return undefined;
        const { version, text }: Partial<Record<string, unknown>> = { ...unsaved };
        return typeof version === 'string' && typeof text === 'string' ? { version, text } : undefined;
      } catch {
        return undefined;
      }
    },
    write(unsaved) {
      try {
        storage().setItem(name, JSON.stringify(unsaved));
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
export function atOpening(disk: OnDisk, unsaved: Unsaved | undefined): 'disk' | 'unsaved' | 'conflict' {
  if (!unsaved || unsaved.text === disk.text) return 'disk';
  return unsaved.version === disk.version ? 'unsaved' : 'conflict';
}
