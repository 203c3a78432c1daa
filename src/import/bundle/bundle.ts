/** A file of an export, wherever it lies. */
export interface BundleFile {
  /** Its path within the export, with forward slashes. */
  readonly path: string;
  readonly size: number;
  /** The folder or zip it came in, as the author knows it. */
  readonly from: string;
  /**
   * @param most Only so many bytes from its beginning.
   * @throws {UnreadFile} When it cannot be read.
   */
  bytes(most?: number): Promise<Buffer>;
}

/** All files that the author gave, and those that are not looked at. */
export interface Bundle {
  readonly files: readonly BundleFile[];
  /** Each a sentence. */
  readonly refused: readonly string[];
}

/** A file that cannot be read; its message is a sentence that names it. */
export class UnreadFile extends Error {
  override readonly name = 'UnreadFile';
}

/** Larger than any export of one person's blog: WordPress writes ten years of a busy one into 40 megabytes. */
export const mostTextBytes = 150_000_000;

/** What macOS, Windows, editors and word processors leave in folders and zips. */
const leftover =
  /(?:^|\/)(?:__MACOSX\/.*|\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini|~\$[^/]*|\.git\/.*|node_modules\/.*)$/i;

/** Lists of readers, and what an account says of its owner: never opened. */
const ofPersons =
  /(?:^|\/)(?:email_list[^/]*\.csv|subscribers?[^/]*\.csv|members?[^/]*\.csv|[^/]*\.(?:delivers|opens)\.csv)$|(?:^|\/)(?:profile|sessions|ips|twitter|claps|blocks|following|lists|highlights|bookmarks|interests|partner-program|topics-following|users-following|pubs-following|social-link|membership)\/[^/]*\.html$/i;

/** Whether a file is never opened: it is nobody's text, or holds what others trusted the old blog with. */
export function isPassedOver(path: string): boolean {
  return leftover.test(path) || ofPersons.test(path);
}

/** Whether a path stays within the folder it is in: PKWARE APPNOTE 6.3.10, 4.4.17.1, forbids all others. */
export function staysWithin(path: string): boolean {
  return !/^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(path);
}
