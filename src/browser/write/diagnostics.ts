import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import type { TextDiagnostic } from './ask.ts';
import { atDesk } from '../../schema/at-desk.ts';
import { element } from './element.ts';
import { askReason } from './suppression.ts';
import { placeOf } from './diagnostic-place.ts';
import type { Change } from '../../library/edit/change.ts';
import type { TextModel } from './text-model.ts';

const severities = { error: 'error', warning: 'warning', question: 'info' } as const;
const names = { error: 'To mend', warning: 'Worth a look', question: 'A question' } as const;
const order = ['error', 'warning', 'question'] as const;

/** What mends a diagnostic, as changes of the text; nothing when it cannot be done, or no longer. */
export function fixOf(diagnostic: TextDiagnostic, text: string): readonly Change[] | undefined {
  if (!diagnostic.fix || !placeOf(diagnostic, text)) return undefined;
  const lines = text.split('\n');
  const starts = lines.reduce<number[]>((all, line) => [...all, (all.at(-1) ?? 0) + line.length + 1], [0]);
  return diagnostic.fix.map(({ line, column, length, text: insert }) => {
    const from = (starts[line - 1] ?? 0) + column - 1;
    return { from, to: from + length, insert };
  });
}

/** Shows what the check tells: under the words that it is about, and as a list. */
export function showDiagnostics(
  all: readonly TextDiagnostic[],
  text: TextModel,
  view: EditorView,
  list: HTMLElement,
  counted: (count: number) => void,
): void {
  const whole = text.text;
  const fix = (diagnostic: TextDiagnostic) => {
    const changes = fixOf(diagnostic, text.text);
    if (changes) text.apply(changes);
  };
  const diagnostics = all.flatMap((diagnostic): Diagnostic[] => {
    const place = placeOf(diagnostic, whole);
    if (!place || place.from < text.proseAt) return [];
    const [from, to] = [place.from - text.proseAt, place.to - text.proseAt];
    const actions = [
      ...(diagnostic.fix ? [{ name: 'Mend it', apply: () => void fix(diagnostic) }] : []),
      ...(diagnostic.suppression
        ? [{ name: 'Keep it, because …', apply: () => void askReason(diagnostic, text) }]
        : []),
    ];
    return [
      {
        from,
        to,
        severity: severities[diagnostic.severity],
        message: `${diagnostic.message}\n${atDesk(diagnostic.help)}`,
        actions,
      },
    ];
  });
  view.dispatch(setDiagnostics(view.state, diagnostics));
  const buttons = () => [...list.querySelectorAll('button')];
  const focused = buttons().findIndex((button) => button === document.activeElement);
  const groups = order.map((severity) => ({
    severity,
    found: all.filter((one) => one.severity === severity),
  }));
  list.replaceChildren(
    ...groups.flatMap(({ severity, found }) =>
      found.length === 0
        ? []
        : [
            element(
              'div',
              { class: `desk-diagnostics ${severity}` },
              element('h3', { class: 'label' }, names[severity]),
              element(
                'ul',
                {},
                ...found.map((one) =>
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
  // Whoever mends one with the keys goes on with what stands there now.
  if (focused >= 0) (buttons()[Math.min(focused, buttons().length - 1)] ?? list).focus();
  counted(all.filter(({ severity }) => severity !== 'question').length);
}

function item(diagnostic: TextDiagnostic, text: TextModel, view: EditorView, fix: () => void): HTMLElement {
  const place = placeOf(diagnostic, text.text);
  const go = element('button', { type: 'button', class: 'write-way' }, 'Show where');
  go.addEventListener('click', () => {
    const at = placeOf(diagnostic, text.text);
    if (!at || at.from < text.proseAt) return;
    const [anchor, head] = [at.from - text.proseAt, at.to - text.proseAt];
    view.dispatch({ selection: { anchor, head }, scrollIntoView: true });
    view.focus();
  });
  const mends = element('button', { type: 'button', class: 'write-way' }, 'Mend it');
  mends.addEventListener('click', fix);
  const reason = element('button', { type: 'button', class: 'write-way' }, 'Keep it, because …');
  reason.addEventListener('click', () => {
    askReason(diagnostic, text);
  });
  return element(
    'li',
    {},
    element('span', { class: 'desk-what' }, diagnostic.message),
    element('span', { class: 'desk-mend' }, atDesk(diagnostic.help)),
    element(
      'span',
      { class: 'write-ways' },
      ...(place && place.from >= text.proseAt ? [go] : []),
      ...(diagnostic.fix && place ? [mends] : []),
      ...(diagnostic.suppression && place ? [reason] : []),
    ),
  );
}
