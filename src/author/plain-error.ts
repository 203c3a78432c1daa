/** A failure that the author can do something about; its message says what. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}
