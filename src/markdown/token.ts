import type { Range } from './range.ts';
import type { Tag } from './tag.ts';

/** Whether braces and imports are program code (`.mdx`) or only text (`.md`). */
export type Format = 'md' | 'mdx';

/** A place in prose that MDX would read in a way of its own. */
export type Token =
  | (Range & {
      readonly kind:
        | 'comment'
        | 'open-comment'
        | 'raw'
        | 'autolink'
        | 'destination'
        | 'expression'
        | 'brace'
        | 'less-than'
        | 'broken-tag'
        | 'esm'
        | 'import-like'
        | 'address-brace';
    })
  | (Range & { readonly kind: 'tag'; readonly tag: Tag });
