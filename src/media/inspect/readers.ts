import type { Kind } from '../kind.ts';
import type { Reader } from '../trace.ts';

/** What is a typeface, or a form of text that shows all it holds. */
const plain: Reader = () => [];

/** Loaded when the first file of its kind is met: most blogs have few kinds. */
type Load = () => Promise<Reader>;

const byLoad: readonly (readonly [Load, string])[] = [
  [async () => (await import('./jpeg.ts')).jpegTraces, 'jpg'],
  [async () => (await import('./png.ts')).pngTraces, 'png'],
  [async () => (await import('./webp.ts')).webpTraces, 'webp'],
  [async () => (await import('./gif.ts')).gifTraces, 'gif'],
  [async () => (await import('./tiff.ts')).tiffTraces, 'tif dng nef cr2 arw'],
  [async () => (await import('./heif.ts')).heifTraces, 'heic avif'],
  [async () => (await import('./containers.ts')).jxlTraces, 'jxl'],
  [async () => (await import('./containers.ts')).iconTraces, 'ico cur'],
  [async () => (await import('./containers.ts')).bitmapTraces, 'bmp'],
  [async () => (await import('./containers.ts')).gzipTraces, 'gz'],
  [async () => (await import('./movie.ts')).movieFileTraces, 'mp4 m4v mov m4a m4b 3gp 3g2'],
  [async () => (await import('./webm.ts')).webmTraces, 'webm mkv'],
  [async () => (await import('./wav.ts')).wavTraces, 'wav'],
  [async () => (await import('./mpeg.ts')).mpegTraces, 'mp3 mp2 aac'],
  [async () => (await import('./sound.ts')).oggTraces, 'ogg oga ogv opus spx'],
  [async () => (await import('./sound.ts')).aiffTraces, 'aif'],
  [async () => (await import('./sound.ts')).soundTraces, 'flac asf'],
  [async () => (await import('./pdf.ts')).pdfTraces, 'pdf'],
  [
    async () => (await import('./zip.ts')).zipTraces,
    'docx docm dotx dotm xlsx xlsm xltx xltm pptx pptm ppsx ppsm potx potm odt ott ods ots odp otp odg otg epub',
  ],
  [async () => (await import('./zip.ts')).archiveTraces, 'zip'],
  [async () => (await import('./rtf.ts')).rtfTraces, 'rtf'],
  [async () => (await import('./svg.ts')).svgTraces, 'svg'],
  [async () => (await import('./html.ts')).htmlTraces, 'html'],
  [async () => (await import('./text.ts')).xmlTraces, 'xml'],
  [async () => (await import('./text.ts')).textTraces, 'text ics vcf vtt srt'],
  [() => Promise.resolve(plain), 'empty woff woff2 ttf otf ttc eot pgp'],
];

const loads: ReadonlyMap<Kind, Load> = new Map(
  byLoad.flatMap(([load, kinds]) => kinds.split(' ').map((kind) => [kind, load] as const)),
);

/** Who reads a kind of file; nothing where nobody does. */
export function readerOf(kind: Kind): Promise<Reader | undefined> {
  return loads.get(kind)?.() ?? Promise.resolve(undefined);
}
