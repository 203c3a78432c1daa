/** A part of a text, and what is to stand in its place. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}
