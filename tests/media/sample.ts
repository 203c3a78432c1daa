import type { Kind } from '../../src/media/kind.ts';
import type { Tells, Unread } from '../../src/media/inspect.ts';

/** A file, and what it tells besides what it shows. */
export interface Sample {
  readonly name: string;
  readonly kind: Kind;
  readonly bytes: Buffer;
  /** Each kind once, in any order; none for a file that tells nothing. */
  readonly tells: readonly Tells[];
  /** A word that is among what it says. */
  readonly says?: string;
  readonly unread?: Unread;
  /** Whether it can be published without what it tells. */
  readonly cleanable?: boolean;
}
