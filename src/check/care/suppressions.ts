import type { Range } from '../../markdown/range.ts';
import { splitFrontMatter } from '../../library/content/front-matter.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { stretchIn } from '../positions.ts';
import type { CareContext } from './care-context.ts';
import { inFile, type Finding } from './finding.ts';

/** A keep note: what the care check would ask about is not asked. All places are places in the file. */
interface Suppression extends Range {
  readonly reason: string;
  /** What it is said of. */
  readonly scope: Range;
}

const keepNote = /^\s*keep(?: this)?\s*(?:$|:|,?\s*because\b)\s*:?\s*([\s\S]*)$/i;
const inComment = /^(?:<!--|\{\/\*)([\s\S]*?)(?:-->|\*\/\s*\})$/;
const inYaml = /(?:^|[ \t])#[ \t]*(keep(?: this)?[ \t]*(?:$|:|,?[ \t]*because\b).*)$/i;

/**
 * Leaves out what the author keeps, and tells of notes that give no reason or
 * that nothing would be said without.
 */
export function withoutSuppressed(
  findings: readonly Finding[],
  context: CareContext,
): { readonly findings: readonly Finding[]; readonly diagnostics: readonly Diagnostic[] } {
  const suppressions = [...suppressionsInProse(context), ...suppressionsInFrontMatter(context.file)];
  const covers = ({ scope }: Suppression, finding: Finding) => {
    const { start, end } = inFile(finding);
    return start < scope.end && end > scope.start;
  };
  return {
    findings: findings.filter((finding) => !suppressions.some((one) => covers(one, finding))),
    diagnostics: suppressions.flatMap((one) =>
      diagnosticsOf(
        one,
        context,
        findings.some((finding) => covers(one, finding)),
      ),
    ),
  };
}

function diagnosticsOf(one: Suppression, { document, file }: CareContext, used: boolean): Diagnostic[] {
  const at = { file: document.file, ...stretchIn(file, one) };
  if (!used) {
    const message = 'Nothing is asked about here any more, so there is nothing to keep.';
    return [{ ...at, severity: 'warning', message, help: 'Take this note out.' }];
  }
  if (one.reason !== '') return [];
  const message = 'Why is this kept? In a year you may want to know.';
  return [
    {
      ...at,
      severity: 'question',
      message,
      help: 'Write the reason after it, as in: keep: her own word for it',
    },
  ];
}

function suppressionsInProse(context: CareContext): Suppression[] {
  const { prose, offset } = context;
  const blank = [...prose.body.matchAll(/\n[ \t]*\n/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  return prose.tokens.flatMap((token): Suppression[] => {
    if (token.kind !== 'comment' && token.kind !== 'expression') return [];
    const said = inComment.exec(prose.body.slice(token.start, token.end))?.[1] ?? '';
    const reason = keepNote.exec(said.trim())?.[1]?.trim();
    if (reason === undefined) return [];
    const scope = scopeIn(context, token, blank);
    return [{ start: token.start + offset, end: token.end + offset, reason, scope }];
  });
}

/** The paragraph around a note, or when it stands alone the next one; before a component, all that is in it. */
function scopeIn(
  { prose, segments, regions, offset }: CareContext,
  { start, end }: Range,
  blank: readonly Range[],
): Range {
  const { body } = prose;
  const text = segments.at(-1)?.text ?? body;
  const next = end + (/^\s*/.exec(body.slice(end))?.[0].length ?? 0);
  const component = regions.find(({ tagStart }) => tagStart === next + offset);
  if (component) return component;
  const around = paragraphAt(blank, body.length, start, end);
  const alone = text.slice(around.start, around.end).trim() === '';
  const scope = alone ? paragraphAt(blank, body.length, next, next) : around;
  return { start: scope.start + offset, end: scope.end + offset };
}

function paragraphAt(blank: readonly Range[], length: number, start: number, end: number): Range {
  return {
    start: blank.findLast((line) => line.end <= start)?.end ?? 0,
    end: blank.find((line) => line.start >= end)?.start ?? length,
  };
}

/** In front matter a comment is about its line, or when it stands alone about the next entry. */
function suppressionsInFrontMatter(file: string): Suppression[] {
  const split = splitFrontMatter(file);
  if (!split.ok) return [];
  const lines = split.parts.yaml.split('\n');
  let start = file.indexOf('\n') + 1;
  const starts = lines.map((line) => (start += line.length + 1) - line.length - 1);
  return lines.flatMap((line, at): Suppression[] => {
    const found = inYaml.exec(line);
    const said = found?.[1];
    if (!found || said === undefined || !outsideQuotes(line.slice(0, found.index))) return [];
    const lineStart = starts[at] ?? 0;
    const begin = lineStart + line.indexOf('#', found.index);
    const reason = keepNote.exec(said)?.[1]?.trim() ?? '';
    const alone = line.trim().startsWith('#');
    const last = alone ? lastLineOfEntry(lines, at + 1) : at;
    const end = (starts[last] ?? lineStart) + (lines[last]?.length ?? 0);
    return [{ start: begin, end: lineStart + line.length, reason, scope: { start: lineStart, end } }];
  });
}

function outsideQuotes(before: string): boolean {
  const marks = /^[^:]*:\s+(["'])/.exec(before)?.[1];
  return marks === undefined || before.trimEnd().endsWith(marks);
}

/** An entry goes on for as long as lines are indented deeper than its first. */
function lastLineOfEntry(lines: readonly string[], first: number): number {
  const indent = (lines[first] ?? '').search(/\S/);
  let last = first;
  while (lines[last + 1] !== undefined && (lines[last + 1] ?? '').search(/\S/) > indent) last += 1;
  return last;
}
