import type { EditorState, Range } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  ViewPlugin,
  WidgetType,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view';
import { componentLabels } from '../../schema/component-labels.ts';
import { element } from './element.ts';
import { changePart } from './change-part.ts';
import type { Choices } from './setup.ts';
import { tagLine, type TagLine } from './tag-line.ts';

const labels = new Map<string, { readonly label: string }>(Object.entries(componentLabels));

/** The label of a part, which stands for its tag, with a button to change its settings. */
class Label extends WidgetType {
  readonly #tag: TagLine;
  readonly #choices: Choices;
  constructor(tag: TagLine, choices: Choices) {
    super();
    this.#tag = tag;
    this.#choices = choices;
  }
  override eq(other: Label): boolean {
    return this.#tag.kind === other.#tag.kind && this.#words().join('\n') === other.#words().join('\n');
  }
  override toDOM(view: EditorView): HTMLElement {
    const { kind } = this.#tag;
    const [name = '', ...settings] = this.#words();
    const label = element('span', { class: `write-label ${kind}` }, name);
    if (kind === 'ends') return label;
    const said = settings.map((words) => ` · ${words}`).join('');
    label.append(element('span', { class: 'write-settings' }, said));
    // The keys reach it from the bar and by Alt and Enter; one stop for each part would be in the way.
    const change = element('button', { type: 'button', class: 'write-change', tabindex: '-1' }, 'Change');
    change.addEventListener('click', () => {
      changePart(view, view.posAtDOM(label), this.#choices);
    });
    label.append(' ', change);
    return label;
  }
  override ignoreEvent({ target }: Event): boolean {
    return target instanceof HTMLButtonElement;
  }
  /** What the part is called, and what is set. */
  #words(): string[] {
    const { name, kind, settings } = this.#tag;
    const says = labels.get(name)?.label ?? name;
    if (kind === 'ends') return [`End: ${says.toLowerCase()}`];
    return [says, ...settings.flatMap((one) => this.#said(name, one))];
  }
  #said(name: string, { name: setting, value }: TagLine['settings'][number]): string[] {
    if (typeof value !== 'string') return value === true ? [setting] : [];
    const title = this.#choices[`${name}.${setting}`]?.find(({ id }) => id === value)?.title;
    return /^\d*$/.test(value) ? [] : [title ?? value];
  }
}

/** The parts of a text as labelled blocks: what is set, and what stands for its tags. */
function decorated({ doc }: EditorState, choices: Choices) {
  const lines: Range<Decoration>[] = [];
  const tags: Range<Decoration>[] = [];
  let depth = 0;
  for (let number = 1; number <= doc.lines; number += 1) {
    const line = doc.line(number);
    const tag = tagLine(line.text);
    if (tag?.kind === 'begins') depth += 1;
    if (depth > 0 || tag) {
      const part = tag ? ` write-part-${tag.kind}` : '';
      lines.push(Decoration.line({ class: `write-part${part}` }).range(line.from));
    }
    if (tag) tags.push(Decoration.replace({ widget: new Label(tag, choices) }).range(line.from, line.to));
    if (tag?.kind === 'ends') depth = Math.max(0, depth - 1);
  }
  return { lines: Decoration.set(lines), tags: Decoration.set(tags) };
}

/** Shows the blog's own parts as blocks with a label, past which the cursor goes in one step. */
export function blocks(choices: Choices) {
  return ViewPlugin.define(
    ({ state }) => ({
      ...decorated(state, choices),
      update(update: ViewUpdate) {
        if (update.docChanged) Object.assign(this, decorated(update.state, choices));
      },
    }),
    {
      provide: (plugin) => {
        const of =
          (kind: 'lines' | 'tags') =>
          (view: EditorView): DecorationSet =>
            view.plugin(plugin)?.[kind] ?? Decoration.none;
        return [
          EditorView.decorations.of(of('lines')),
          EditorView.decorations.of(of('tags')),
          EditorView.atomicRanges.of(of('tags')),
        ];
      },
    },
  );
}

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
