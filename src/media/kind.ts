/**
 * What a file is by its bytes, as the ending that such a file usually has:
 * "jpg", "png", "heic", "pdf", "docx", "mp4". Besides: "svg", "html", "xml" and
 * "text" for what is text, "empty", and "unknown".
 */
export type Kind = string;

/** The kinds of picture that can be read and shown. HEIC is only read: browsers do not show it. */
export const readablePictures: readonly Kind[] = ['avif', 'gif', 'heic', 'jpg', 'png', 'tif', 'webp'];

/** How much of a text is looked at; what a file of text is, it says at its beginning. */
const beginning = 4096;

/**
 * Tells what a file is, whatever its name says.
 *
 * @param bytes The whole file: some kinds say only further on what they are.
 */
export async function kindOf(bytes: Uint8Array): Promise<Kind> {
  if (bytes.length === 0) return 'empty';
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  // A drawing may begin as any XML does.
  if (found && found.ext !== 'xml') {
    const kind = sameKind[found.ext] ?? found.ext;
    return kind === 'heic' && holdsAv1(bytes) ? 'avif' : kind;
  }
  // What it is of TIFF stands at its end, and may be missing.
  if (!found && /^(?:II\*\0|MM\0\*)/.test(Buffer.from(bytes.subarray(0, 4)).toString('latin1'))) return 'tif';
  const text = textOf(bytes);
  if (text === undefined) return found?.ext ?? 'unknown';
  const first = text
    .replace(/^\uFEFF|<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE\s+svg[^>[]*(?:\[[^\]]*\]\s*)?>/gi, '')
    .trimStart();
  if (/^<(?:\w+:)?svg[\s/>]/i.test(first)) return 'svg';
  if (/^<(?:!doctype html|html|head|body)[\s>]/i.test(first)) return 'html';
  return found?.ext ?? 'text';
}

/** Kinds that differ only in what made them. */
const sameKind: Readonly<Record<string, Kind>> = { apng: 'png', heif: 'heic', heics: 'heic' };

/**
 * Whether a picture in the container of HEIF holds AV1 all the same: the brand "mif1" says nothing of it, the
 * types of its items do. ISO/IEC 23008-12, 10.2; AV1 Image File Format, 2.1.
 */
function holdsAv1(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 65_536)).toString('latin1');
  return /infe.{8}av01/s.test(head) && !/infe.{8}hvc1/s.test(head);
}

/** The beginning of a file as text (UTF-8), or nothing where it is none. */
function textOf(bytes: Uint8Array): string | undefined {
  // Where more follows, a sign of several bytes may be cut in two.
  const text = new TextDecoder().decode(bytes.subarray(0, beginning), { stream: bytes.length > beginning });
  return /[\0\uFFFD]/.test(text) ? undefined : text;
}
