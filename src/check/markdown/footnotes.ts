import type { Range } from '../../markdown/range.ts';
import type { TextEdit } from '../../markdown/rewrite.ts';
import { shown } from '../../schema/explain/typed.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { editAt, inProse, stretchIn } from '../positions.ts';
import type { Prose } from '../prose.ts';
import type { TextContext, TextRule } from '../rule.ts';

interface Found extends Range {
  readonly message: string;
  readonly help: string;
  readonly fix?: readonly TextEdit[];
}

/** Notes that nothing leads to, and numbers that lead to no note. */
export const footnotes: TextRule = {
  id: 'footnotes',
  severity: 'warning',
  about: 'Footnotes without their place, and places without their note',
  check,
};

function check({ document, prose, visible: { text, source } }: TextContext): Diagnostic[] {
  const { body } = prose;
  const found = [...withBlanks(source), ...withoutNote(text), ...unread(prose), ...twice(prose)];
  return found.map(({ message, help, fix, ...range }) => ({
    ...inProse(document, stretchIn(body, range), message, help),
    severity: 'warning' as const,
    ...(fix && { fix: fix.map((edit) => editAt(document, body, edit, edit.text)) }),
  }));
}

/** `[^a long name]: The note`, which Markdown takes for an address or for text. */
function withBlanks(source: string): Found[] {
  return [...source.matchAll(/^[ \t>]*(\[\^([^\]\n]*[ \t][^\]\n]*)\]):/gm)].map(
    ({ 0: whole, 1: label = '', 2: name = '', index }) => {
      const plain = `[^${name.trim().replace(/\s+/g, '-')}]`;
      const start = index + whole.length - label.length - 1;
      const all = everywhere(source, label);
      return {
        start,
        end: start + label.length,
        message: 'The name of a note can hold no blank, so this is none.',
        help: `Type ${plain} in its place, here and where it is named in the text.`,
        fix: all.map((at) => ({ start: at, end: at + label.length, text: plain })),
      };
    },
  );
}

function everywhere(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** `[^1]` without a line that begins with `[^1]:`. */
function withoutNote(text: string): Found[] {
  const all = [...text.matchAll(/\[\^([^[\]\s]+)\](?!:)/g)];
  return all.flatMap(({ 0: label, 1: name = '', index }): Found[] => {
    const range = { start: index, end: index + label.length };
    const others = all.filter((other) => other[1] === name && other.index !== index);
    const begins = (at: number) => /(?:^|\n)[ \t\uFFFC]*$/.test(text.slice(0, at));
    if (others.some((other) => begins(other.index))) return [];
    if (begins(index) && others.length > 0) {
      const message = `This would be the note "${shown(name)}", but there is no colon after its name.`;
      return [{ ...range, message, help: `Type: ${label}:`, fix: [{ ...range, text: `${label}:` }] }];
    }
    const message = `There is no note "${shown(name)}", and readers would see the brackets.`;
    return [{ ...range, message, help: `Add a line of its own at the end: ${label}: The note.` }];
  });
}

/** Notes to which no number in the text leads. */
function unread({ nodes, rangeOf, body }: Prose): Found[] {
  const named = new Set(
    nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])),
  );
  return nodes.flatMap((node): Found[] => {
    if (node.type !== 'footnoteDefinition' || named.has(node.identifier)) return [];
    const range = rangeOf(node);
    const label = /^\[\^[^\]]*\]/.exec(body.slice(range.start, range.end))?.[0] ?? `[^${node.identifier}]`;
    const message = 'No number in the text leads to this note, so no reader sees it.';
    return [
      { ...range, message, help: `Type ${label} in the text where it belongs, or take the note away.` },
    ];
  });
}

/** A second note of one name: readers see the first alone. */
function twice({ nodes, rangeOf }: Prose): Found[] {
  const seen = new Set<string>();
  return nodes.flatMap((node): Found[] => {
    if (node.type !== 'footnoteDefinition') return [];
    const { identifier } = node;
    if (!seen.has(identifier)) {
      seen.add(identifier);
      return [];
    }
    const message = `There is a note "${shown(identifier)}" already, and readers see only the first.`;
    return [
      {
        ...rangeOf(node),
        message,
        help: `Give it a name of its own, here and in the text: [^${identifier}-2]`,
      },
    ];
  });
}
