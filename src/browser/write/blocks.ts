import type { EditorState, Range } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, WidgetType, type DecorationSet } from '@codemirror/view';
import { componentLabels } from '../../schema/component-labels.ts';

/** A line that begins or ends one of the blog's own parts, or is all of one. */
interface TagLine {
  readonly name: string;
  readonly kind: 'begins' | 'ends' | 'whole';
  readonly settings: readonly string[];
}

const labels = new Map<string, { readonly label: string }>(Object.entries(componentLabels));

/** What a line is that holds a tag and nothing else. */
export function tagLine(line: string): TagLine | undefined {
  const [, slash, name = '', rest = '', end] =
    /^\s*<(\/?)([A-Z]\w*)((?:\s+[\w-]+(?:="[^"]*"|='[^']*'|=\{[^}]*\})?)*)\s*(\/?)>\s*$/.exec(line) ?? [];
  if (!labels.has(name)) return undefined;
  const settings = [...rest.matchAll(/=(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, one, other]) => one ?? other ?? '',
  );
  const kind = slash === '/' ? 'ends' : end === '/' ? 'whole' : 'begins';
  return { name, kind, settings: settings.filter((value) => value !== '') };
}

class Label extends WidgetType {
  readonly #tag: TagLine;
  constructor(tag: TagLine) {
    super();
    this.#tag = tag;
  }
  override eq(other: Label): boolean {
    return JSON.stringify(other.#tag) === JSON.stringify(this.#tag);
  }
  override toDOM(): HTMLElement {
    const { name, kind, settings } = this.#tag;
    const label = document.createElement('span');
    label.className = `write-label ${kind}`;
    const says = labels.get(name)?.label ?? name;
    label.textContent = kind === 'ends' ? `End: ${says.toLowerCase()}` : [says, ...settings].join(' · ');
    return label;
  }
  override ignoreEvent(): boolean {
    return false;
  }
}

/** The parts of a text as labelled blocks; where the cursor is, the tag itself stands, to be changed. */
function decorated(state: EditorState, focused: boolean): DecorationSet {
  const found: Range<Decoration>[] = [];
  let depth = 0;
  const touched = (from: number, to: number) =>
    focused && state.selection.ranges.some((range) => range.from <= to && range.to >= from);
  for (let number = 1; number <= state.doc.lines; number += 1) {
    const line = state.doc.line(number);
    const tag = tagLine(line.text);
    if (tag?.kind === 'begins') depth += 1;
    if (depth > 0 || tag) {
      const part = tag ? ` write-part-${tag.kind}` : '';
      found.push(Decoration.line({ class: `write-part${part}` }).range(line.from));
    }
    if (tag && !touched(line.from, line.to)) {
      found.push(Decoration.replace({ widget: new Label(tag) }).range(line.from, line.to));
    }
    if (tag?.kind === 'ends') depth = Math.max(0, depth - 1);
  }
  return Decoration.set(found, true);
}

/** Shows the blog's own parts as blocks with a label. */
export const blocks = ViewPlugin.define(
  (view) => ({
    decorations: decorated(view.state, view.hasFocus),
    update({ state, docChanged, selectionSet, focusChanged, view: { hasFocus } }) {
      if (docChanged || selectionSet || focusChanged) this.decorations = decorated(state, hasFocus);
    },
  }),
  { decorations: ({ decorations }) => decorations },
);

/** Lines that begin a heading or a quotation are set as such from their first sign on; those with nothing are a gap. */
export const lineLook = EditorView.decorations.compute(['doc'], (state) => {
  const found: Range<Decoration>[] = [];
  for (let number = 1; number <= state.doc.lines; number += 1) {
    const { from, text } = state.doc.line(number);
    const [, signs, quote] = /^(#{1,6}) |^(>)/.exec(text) ?? [];
    if (signs) found.push(Decoration.line({ class: `write-line-h${Math.min(4, signs.length)}` }).range(from));
    if (text === '') found.push(Decoration.line({ class: 'write-empty' }).range(from));
    if (quote) found.push(Decoration.line({ class: 'write-line-quote' }).range(from));
  }
  return Decoration.set(found);
});
