import { changedBuffer, bufferOf, fileOf } from '../../browser/write/file-buffer.ts';
import { setField, valuesOf, type FieldPath } from '../../library/edit/set-field.ts';
import type { TextKind } from '../../library/urls.ts';
import { ownLists } from '../../schema/menu.ts';

/** Data files that name texts, and which kind of text each names. */
export const namingFiles: ReadonlyMap<string, TextKind> = new Map([
  ['paths.yaml', 'posts'],
  ['site.yaml', 'pages'],
]);

/**
 * A data file with the new name of a text in each place that names it: `paths.yaml` has posts, the menu in `site.yaml`
 * has pages.
 *
 * @param before The whole file.
 * @returns Nothing when a name stands there in a way that cannot be written otherwise with certainty.
 */
export function renamedIn(file: string, before: string, id: string, name: string): string | undefined {
  let next = bufferOf(before);
  for (;;) {
    const yaml = next.now.toString();
    const path = placesIn(file, valuesOf(yaml) ?? {}).find((one) => one.name === id)?.path;
    if (!path) return fileOf(next);
    const change = setField(yaml, path, name, []);
    if (!change) return undefined;
    next = changedBuffer(next, { from: change.from, to: change.to, insert: change.insert });
  }
}

interface NamedPlace {
  readonly name: unknown;
  readonly path: FieldPath;
}

function placesIn(file: string, values: Readonly<Record<string, unknown>>): NamedPlace[] {
  if (file === 'site.yaml') {
    const entries = listIn(values['menu']).map((entry, at) => ({
      name: Reflect.get(Object(entry), 'page'),
      path: ['menu', at, 'page'] as const,
    }));
    return entries.filter(({ name }) => !ownLists.some((list) => list === name));
  }
  return Object.entries(values).flatMap(([path, record]) =>
    listIn(Reflect.get(Object(record), 'posts')).map((post, at) => ({
      name: String(post),
      path: [path, 'posts', at] as const,
    })),
  );
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
