import ts from 'typescript';
import { sources } from '../../sources.ts';

/** A sentence that the check can say, and the file that says it. */
export interface Sentence {
  readonly file: string;
  /** As it stands in the code, with "…" where something is put in. */
  readonly text: string;
  /** Finds it in what was said. */
  readonly said: RegExp;
}

/** Lists of words, and what is said at the end of a check, which asks for no mending. */
const noMessages = /^src\/check\/(?:care\/words\/|reminders|pictures\/card-words|care\/(?:phrase|names)\.ts)/;

/** What no file in a test can be made to cause, and what is shown elsewhere: links between files, what a build does. */
const unheard = [
  '… holds more than is looked at here, so that nothing can be said of what else it tells.',
  'This is only a link to something that lies elsewhere on this machine, and that may not go out with the blog.',
  'Put the file itself here in its place, or take the link away.',
  'Files in "public" that are published without what they tell besides; your own stay as they are:',
  // For tags that cannot be repaired.
  'This folder is not there, or holds nothing.',
  'Look whether it was moved or renamed. All that you write lies in it.',
  'This file cannot be opened.',
  'Look whether another program holds it, or whether you may read it.',
  'Look whether each value stands between two straight quotation marks, as in basis="composite", and whether it ends with ">".',
];

/** Every sentence that the code of the check can put together. */
export function sentences(): readonly Sentence[] {
  return sources
    .filter(({ file }) => /^src\/(?:check|schema\/explain)\/.*\.ts$/.test(file) && !noMessages.test(file))
    .flatMap(({ file, text }) =>
      piecesIn(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
        .filter((pieces) => isSentence(pieces.join('…')) && !unheard.includes(pieces.join('…')))
        .map((pieces) => ({
          file,
          text: pieces.join('…'),
          said: new RegExp(pieces.map(plain).join('[^]*?')),
        })),
    );
}

/** The texts of a file, each in the pieces between what is put in. */
function piecesIn(node: ts.Node): string[][] {
  if (ts.isImportDeclaration(node)) return [];
  const own = ts.isStringLiteralLike(node)
    ? [[node.text]]
    : ts.isTemplateExpression(node)
      ? [[node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]]
      : [];
  const inside: string[][] = [];
  ts.forEachChild(node, (child) => {
    inside.push(...piecesIn(child));
  });
  return [...own, ...inside];
}

/** Written for a person: two blanks and the end of a sentence, or what is to be typed. */
function isSentence(text: string): boolean {
  return /^[\s"<`…A-Z].* .*(?:[.:]$|\n)|^(?:Type|Write)\b/.test(text) && !/\(\?|\\[bps]/.test(text);
}

function plain(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
