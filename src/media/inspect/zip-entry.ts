/** A file in a zip. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Buffer;
}
