import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import type { Told } from './ask.ts';
import { element } from './element.ts';
import { askReason } from './suppression.ts';
import { placeOf } from './told-place.ts';
import type { Change } from '../../library/edit/change.ts';
import type { Writing } from './writing.ts';

const severities = { error: 'error', warning: 'warning', question: 'info' } as const;
const names = { error: 'To mend', warning: 'Worth a look', question: 'A question' } as const;
const order = ['error', 'warning', 'question'] as const;

/** What mends a diagnostic, as changes of the text; nothing when it cannot be done, or no longer. */
export function mendOf(told: Told, text: string): readonly Change[] | undefined {
  if (!told.fix || !placeOf(told, text)) return undefined;
  const lines = text.split('\n');
  const starts = lines.reduce<number[]>((all, line) => [...all, (all.at(-1) ?? 0) + line.length + 1], [0]);
  return told.fix.map(({ line, column, length, text: insert }) => {
    const from = (starts[line - 1] ?? 0) + column - 1;
    return { from, to: from + length, insert };
  });
}

/** Shows what the check tells: under the words that it is about, and as a list. */
export function showTold(
  all: readonly Told[],
  text: Writing,
  view: EditorView,
  list: HTMLElement,
  found: (count: number) => void,
): void {
  const whole = text.text;
  const fix = (told: Told) => {
    const changes = mendOf(told, text.text);
    if (changes) text.apply(changes);
  };
  const diagnostics = all.flatMap((told): Diagnostic[] => {
    const place = placeOf(told, whole);
    if (!place || place.from < text.proseAt) return [];
    const [from, to] = [place.from - text.proseAt, place.to - text.proseAt];
    const actions = [
      ...(told.fix ? [{ name: 'Mend it', apply: () => void fix(told) }] : []),
      ...(told.suppression ? [{ name: 'Keep it, because …', apply: () => void askReason(told, text) }] : []),
    ];
    return [
      { from, to, severity: severities[told.severity], message: `${told.message}\n${told.help}`, actions },
    ];
  });
  view.dispatch(setDiagnostics(view.state, diagnostics));
  const groups = order.map((severity) => ({
    severity,
    told: all.filter((one) => one.severity === severity),
  }));
  list.replaceChildren(
    ...groups.flatMap(({ severity, told }) =>
      told.length === 0
        ? []
        : [
            element(
              'div',
              { class: `desk-diagnostics ${severity}` },
              element('h3', { class: 'label' }, names[severity]),
              element(
                'ul',
                {},
                ...told.map((one) =>
                  item(one, text, view, () => {
                    fix(one);
                  }),
                ),
              ),
            ),
          ],
    ),
    ...(all.length === 0 ? [element('p', { class: 'quiet' }, 'Nothing to mend.')] : []),
  );
  found(all.filter(({ severity }) => severity !== 'question').length);
}

function item(told: Told, text: Writing, view: EditorView, fix: () => void): HTMLElement {
  const place = placeOf(told, text.text);
  const go = element('button', { type: 'button', class: 'write-way' }, 'Show where');
  go.addEventListener('click', () => {
    const at = placeOf(told, text.text);
    if (!at || at.from < text.proseAt) return;
    const [anchor, head] = [at.from - text.proseAt, at.to - text.proseAt];
    view.dispatch({ selection: { anchor, head }, scrollIntoView: true });
    view.focus();
  });
  const mends = element('button', { type: 'button', class: 'write-way' }, 'Mend it');
  mends.addEventListener('click', fix);
  const reason = element('button', { type: 'button', class: 'write-way' }, 'Keep it, because …');
  reason.addEventListener('click', () => {
    askReason(told, text);
  });
  return element(
    'li',
    {},
    element('span', { class: 'desk-what' }, told.message),
    element('span', { class: 'desk-mend' }, told.help),
    element(
      'span',
      { class: 'write-ways' },
      ...(place && place.from >= text.proseAt ? [go] : []),
      ...(told.fix && place ? [mends] : []),
      ...(told.suppression && place ? [reason] : []),
    ),
  );
}
