/** A file that is not what was promised, and does not go out. */
export class UnfitFile extends Error {
  override readonly name = 'UnfitFile';
}
