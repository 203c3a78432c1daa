import { posix } from 'node:path';
import type { Stretch } from '../../schema/edit.ts';
import { type, type Place } from '../../schema/explain/typed.ts';
import { nearest } from '../../schema/nearest.ts';
import type { Problem } from '../../schema/problem.ts';
import { inProse, type Desk, type Manuscript } from './desk.ts';
import type { Prose } from './prose.ts';

const pictures = /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i;

/** Pictures in the text that are not there, or that say nothing to those who cannot see them. */
export function images(manuscript: Manuscript, { body, nodes, placeOf }: Prose, desk: Desk): Problem[] {
  const addresses = new Map(
    nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );
  return nodes.flatMap((node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return [];
    const url = node.type === 'image' ? node.url : (addresses.get(node.identifier) ?? '');
    const at = placeOf(node);
    const path = decoded(url);
    const alt = node.alt?.trim() ?? '';
    const silent = alt === '' ? [wordless(manuscript, body, at, url)] : [];
    const problem = pictureProblem(path, manuscript.file, desk.files);
    const meant = problem?.meant && problem.meant.replaceAll(' ', '%20');
    const mend = meant ? `Type: ![${alt || 'What it shows'}](${meant})` : problem?.mend;
    return [...silent, ...(problem && mend ? [inProse(manuscript, at, problem.what, mend)] : [])];
  });
}

/** A picture without words, and where in the line they would stand. */
function wordless(manuscript: Manuscript, body: string, at: Place, url: string): Problem {
  const problem = inProse(manuscript, at, ...withoutWords(`![What it shows](${url})`));
  const line = body.split('\n')[at.line - 1] ?? '';
  const blank = /^!\[(\s*)\](?=[([])/.exec(line.slice(at.column - 1))?.[1];
  if (blank === undefined || problem.line === undefined) return problem;
  const asks: Stretch = { line: problem.line, column: at.column + 2, length: blank.length };
  return { ...problem, asks };
}

/** The picture at the top of a post. */
export function cover({ post, file }: Manuscript, desk: Desk): Problem[] {
  const src = post?.data.cover?.src;
  if (!post || src === undefined) return [];
  const path = ['cover', 'src'];
  const problem = pictureProblem(src, file, desk.files);
  const line = problem?.meant && post.yaml.typedAt(path)?.instead(problem.meant);
  return problem
    ? [{ file, ...post.yaml.placeOf(path), what: problem.what, mend: line ? type(line) : problem.mend }]
    : [];
}

export function withoutWords(example: string): [what: string, mend: string] {
  return ['This picture has no words for those who cannot see it.', `Say what it shows: ${example}`];
}

interface PictureProblem {
  readonly what: string;
  readonly mend: string;
  /** The path that was probably meant. */
  readonly meant?: string;
}

/** What is wrong with where a picture lies. */
export function pictureProblem(
  path: string,
  from: string,
  files: ReadonlySet<string>,
): PictureProblem | undefined {
  const beside = 'Put the picture beside the text, and write its name after "./".';
  if (path.trim() === '') return { what: 'The name of the picture is missing.', mend: beside };
  if (/^(?:https?:)?\/\//i.test(path)) {
    return {
      what: 'This picture lies on another site, which would learn who reads here.',
      mend: `If you may use it, save it beside the text, and write its name after "./".`,
    };
  }
  if (path.startsWith('/') || /^(?:file:|data:|[a-z]:\\)/i.test(path)) {
    return { what: `"${path.slice(0, 60)}" is not a picture beside the text.`, mend: beside };
  }
  const folder = posix.dirname(from);
  const file = posix.join(folder, path);
  if (file.startsWith('../'))
    return { what: `"${path}" lies outside of the folder with your texts.`, mend: beside };
  const relative = (to: string) => posix.relative(folder, to).replace(/^(?!\.)/, './');
  if (!files.has(file)) {
    const near = nearestPicture(file, files);
    const what = `There is no picture "${path}".`;
    return { what, mend: beside, ...(near && { meant: relative(near) }) };
  }
  if (/\.hei[cf]$/i.test(file)) {
    const mend = 'Open it on the telephone or computer, and save or export it as JPEG.';
    return { what: `"${path}" is in a form that telephones use and browsers cannot show (HEIC).`, mend };
  }
  if (!pictures.test(file))
    return {
      what: `"${path}" is not a picture that a browser can show.`,
      mend: 'Save it as JPEG, PNG or WebP.',
    };
  return /^\.\.?\//.test(path)
    ? undefined
    : { what: `"${path}" has to begin with "./".`, mend: beside, meant: `./${path}` };
}

/** A picture with nearly this name in the same folder, else with just this name elsewhere. */
function nearestPicture(file: string, files: ReadonlySet<string>): string | undefined {
  const there = [...files].filter((other) => pictures.test(other));
  const name = posix.basename(file);
  const neighbours = there.filter((other) => posix.dirname(other) === posix.dirname(file));
  const meant = nearest(
    name,
    neighbours.map((other) => posix.basename(other)),
  );
  return (
    neighbours.find((other) => posix.basename(other) === meant) ??
    there.find((other) => posix.basename(other).toLowerCase() === name.toLowerCase())
  );
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
