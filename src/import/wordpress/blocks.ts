/** A stretch of a text: a block of the block editor with all that is in it, or what stands outside of any. */
export type Stretch =
  { readonly kind: 'block'; readonly html: string } | { readonly kind: 'classic'; readonly html: string };

/** The mark of a block: `<!-- wp:image {"id":5} -->`, with a slash before its name or at its end. */
const mark = /<!--\s+(\/)?wp:((?:[a-z][\w-]*\/)?[a-z][\w-]*)(?:\s+(\{[\s\S]*?\}))?\s*(\/)?-->/g;

/** Whether a text was made in the block editor. */
export function hasBlocks(text: string): boolean {
  return /<!--\s+wp:/.test(text);
}

/** Takes a text apart where its outermost blocks begin and end. */
export function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let depth = 0;
  let from = 0;
  const cut = (to: number, kind: Stretch['kind']) => {
    const html = text.slice(from, to);
    if (html.trim() !== '') stretches.push({ kind, html });
    from = to;
  };
  for (const match of text.matchAll(mark)) {
    const [whole, closes, , , alone] = match;
    if (depth === 0) cut(match.index, 'classic');
    if (closes) depth = Math.max(0, depth - 1);
    else if (!alone) depth += 1;
    if (depth === 0) cut(match.index + whole.length, 'block');
  }
  cut(text.length, depth === 0 ? 'classic' : 'block');
  return stretches;
}

/** What a block that stands alone says of itself. */
export interface LoneBlock {
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Puts HTML in place of blocks that hold none, such as a pattern that is kept elsewhere.
 *
 * @param expand Nothing for a block that leaves nothing behind.
 */
export function expandBlocks(text: string, expand: (block: LoneBlock) => string | undefined): string {
  return text.replace(
    mark,
    (whole, closes: string | undefined, name: string, json?: string, alone?: string) =>
      alone && !closes ? (expand({ name, data: dataIn(json) }) ?? '') : whole,
  );
}

function dataIn(json: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
  } catch {
    return {};
  }
}
