import { ChangeSet, Text, type ChangeSpec } from '@codemirror/state';
import { setField, valuesOf, type FieldPath, type FieldValue } from '../../library/edit/set-field.ts';
import type { Change } from '../../library/edit/change.ts';
import { changedBuffer, bufferOf, fileOf, type FileBuffer } from './file-buffer.ts';
import { placesIn, type Places } from './parts.ts';

/** Who changed the text, so that whoever did is not told of it. */
export type ChangedBy = 'prose' | 'fields' | 'lines' | 'mend' | 'disk';

/** The text that is written: prose, front matter, and who is to know of a change. */
export interface TextModel {
  /** The whole text, with `\n` at line ends. */
  readonly text: string;
  /** The whole file, with the bytes that it had. */
  readonly file: string;
  readonly prose: string;
  /** Where the prose begins in the text. */
  readonly proseAt: number;
  /** The lines at the top, or nothing where there are none. */
  readonly yaml: string | undefined;
  /** Where they begin in the text. */
  readonly yamlAt: number;
  /** The fields, or nothing while they cannot be read. */
  readonly values: Readonly<Record<string, unknown>> | undefined;
  /** @param spec Places in the prose. */
  editProse(spec: readonly Change[]): void;
  /** @param spec Places in the lines at the top. */
  editLines(spec: readonly Change[]): void;
  /** @returns Whether it could be done. */
  setField(path: FieldPath, value: FieldValue): boolean;
  /** @param spec Places in the whole text. */
  apply(spec: readonly Change[]): void;
  /** Takes another version in its place. @param file The whole file. */
  take(file: string): void;
  watch(changed: (by: ChangedBy) => void): void;
}

/**
 * @param file The whole file, as it was read.
 * @param order The names of all fields, in the order in which they are written.
 */
export function textModel(file: string, order: readonly string[]): TextModel {
  let buffer: FileBuffer = bufferOf(file);
  let text = buffer.now.toString();
  let places = placesIn(text);
  const watching: ((by: ChangedBy) => void)[] = [];

  const become = (next: FileBuffer, where: Places, by: ChangedBy) => {
    buffer = next;
    text = next.now.toString();
    places = where;
    for (const tell of watching) tell(by);
  };
  const edit = (spec: ChangeSpec, by: ChangedBy) => {
    const change = ChangeSet.of(spec, buffer.now.length);
    const { yaml, prose } = places;
    // The parts stay the parts that they are, whatever is typed into them: what is open would no longer fit.
    const moved = {
      yaml: yaml && { from: change.mapPos(yaml.from, -1), to: change.mapPos(yaml.to, 1) },
      prose: change.mapPos(prose, -1),
    };
    become(changedBuffer(buffer, change), moved, by);
  };
  const from = (offset: number, spec: readonly Change[]) =>
    spec.map((one) => ({
      from: one.from + offset,
      to: one.to + offset,
      insert: Text.of(one.insert.split('\n')),
    }));
  const own: TextModel = {
    get text() {
      return text;
    },
    get file() {
      return fileOf(buffer);
    },
    get prose() {
      return text.slice(places.prose);
    },
    get proseAt() {
      return places.prose;
    },
    get yaml() {
      return places.yaml && text.slice(places.yaml.from, places.yaml.to);
    },
    get yamlAt() {
      return places.yaml?.from ?? 0;
    },
    get values() {
      return valuesOf(own.yaml ?? '');
    },
    editProse(spec) {
      edit(from(places.prose, spec), 'prose');
    },
    editLines(spec) {
      edit(from(own.yamlAt, spec), 'lines');
    },
    setField(path, value) {
      if (own.yaml === undefined) return false;
      const change = setField(own.yaml, path, value, order);
      if (!change) return false;
      if (change.from !== change.to || change.insert !== '') edit(from(own.yamlAt, [change]), 'fields');
      return true;
    },
    apply(spec) {
      edit(from(0, spec), 'mend');
    },
    take(next) {
      const fresh = bufferOf(next);
      become(fresh, placesIn(fresh.now.toString()), 'disk');
    },
    watch(tell) {
      watching.push(tell);
    },
  };
  return own;
}
