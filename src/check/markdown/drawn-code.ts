import type { Diagnostic } from '../../schema/diagnostic.ts';
import { editAt, inProse, stretchIn } from '../positions.ts';
import type { TextContext, TextRule } from '../rule.ts';

/** Languages of a code block that a tool draws, or fills in with something else. */
const drawn =
  /^(?:ad-[\w-]+|bibliography|button|chart|dataview(?:js)?|dot|excalidraw|flowchart|graphviz|math|mermaid|plantuml|query|tasks|toc|vega(?:-lite)?|\{[\w:-]+\})$/i;

/** Code that other tools draw, and of which readers would see the code. */
export const drawnCode: TextRule = {
  id: 'drawn-code',
  severity: 'warning',
  about: 'Code that another tool would have drawn as a picture',
  check: checkDrawnCode,
};

function checkDrawnCode({ document, prose: { nodes, body, rangeOf } }: TextContext): Diagnostic[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'code' || !drawn.test(node.lang ?? '')) return [];
    const message = `Another tool makes something of "${node.lang}". Here readers would see the code.`;
    const help = 'Take it away, or show in its place a picture of what it becomes.';
    return [
      { ...inProse(document, stretchIn(body, rangeOf(node)), message, help), severity: 'warning' as const },
    ];
  });
}

/** The notes on blocks that WordPress keeps in a text. No reader sees them, and nobody needs them. */
export const blockNotes: TextRule = {
  id: 'block-notes',
  severity: 'warning',
  about: 'Notes that WordPress makes for itself',
  check: checkBlockNotes,
};

function checkBlockNotes({ document, prose: { tokens, body } }: TextContext): Diagnostic[] {
  const notes = tokens.filter(
    ({ kind, start, end }) => kind === 'comment' && /^<!--\s*\/?wp:/.test(body.slice(start, end)),
  );
  const [first] = notes;
  if (!first) return [];
  const onOneLine = notes.filter(({ start, end }) => !body.slice(start, end).includes('\n'));
  const message = `Notes that WordPress makes for itself stand in this text, ${notes.length} of them. Readers do not see them.`;
  return [
    {
      ...inProse(document, stretchIn(body, first), message, 'Take them away.'),
      severity: 'warning',
      fix: onOneLine.map((note) => editAt(document, body, note, '')),
    },
  ];
}
