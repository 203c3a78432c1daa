import type { EditorView } from '@codemirror/view';
import { upload } from './upload.ts';
import { askIn } from './dialog.ts';
import { element } from './element.ts';
import { part } from './marks.ts';

/** What the preview says of a picture that was brought in. */
interface Brought {
  readonly line: string;
  /** How the text calls it, from `./`. */
  readonly path: string;
  readonly notes: readonly string[];
  readonly why: string;
}

/** What bringing in a picture works with. */
export interface PictureMeans {
  readonly address: string;
  readonly file: string;
  /** The word for a picture that only decorates. */
  readonly decorative: string;
  say(sentence: string): void;
  /** Which of several it is. */
  readonly which?: string;
}

/** What a file chooser offers as pictures. */
export const pictureEndings = 'image/*,.heic,.heif';

const takenOut = 'The place, the day and the camera are taken out of the picture.';

/** Asks what a picture shows, has it made ready, and puts it where the cursor is. @returns When it was answered or left. */
export function askPicture(view: EditorView, picture: File, means: PictureMeans): Promise<void> {
  const { decorative, say, which } = means;
  const alt = element('textarea', { rows: '2', maxlength: '300' });
  const caption = element('input', { type: 'text', maxlength: '300', autocomplete: 'off' });
  const size = element(
    'select',
    {},
    element('option', { value: 'column' }, 'As wide as the text'),
    element('option', { value: 'wide' }, 'Wider than the text'),
    element('option', { value: 'small' }, 'Small'),
  );
  return askIn(
    which === undefined ? 'A picture' : `A picture, ${which}`,
    [thumbOf(picture)],
    [
      {
        name: 'alt',
        label: 'What does it show, for those who cannot see it?',
        help: 'One sentence. If it only decorates, leave this empty.',
        control: alt,
      },
      { name: 'caption', label: 'A line under it, if it is to have one', control: caption },
      { name: 'size', label: 'Its size on the page', control: size },
    ],
    'Put it in',
    async () => {
      const words = size.value === 'column' ? caption.value : '';
      const brought = await bringIn(picture, alt.value.trim() || decorative, words, means);
      if ('why' in brought) return brought.why;
      const { line, notes } = brought;
      part(`${inSize(line, size.value, caption.value)}|`)(view);
      view.focus();
      say([takenOut, ...notes].join(' '));
      return undefined;
    },
  );
}

/** Asks what the cover shows, and has it made ready. @param taken Takes how the text calls it, and what it shows. */
export function askCover(
  picture: File,
  means: PictureMeans,
  taken: (path: string, alt: string) => void,
): Promise<void> {
  const alt = element('textarea', { rows: '2', maxlength: '300' });
  return askIn(
    'The cover',
    [thumbOf(picture)],
    [
      {
        name: 'alt',
        label: 'What does it show, for those who cannot see it?',
        help: 'One sentence.',
        control: alt,
      },
    ],
    'Take it',
    async () => {
      const shows = alt.value.trim();
      if (shows === '') return 'Say in one sentence what it shows.';
      const brought = await bringIn(picture, shows, '', means);
      if ('why' in brought) return brought.why;
      taken(brought.path, shows);
      means.say([takenOut, ...brought.notes].join(' '));
      return undefined;
    },
  );
}

/** A picture as it is chosen. A telephone's own form is one that most browsers cannot show; it is made ready all the same. */
function thumbOf(picture: File): HTMLElement {
  const url = URL.createObjectURL(picture);
  const shown = element('img', { src: url, alt: '', class: 'write-thumb' });
  shown.addEventListener('error', () => {
    shown.remove();
  });
  shown.addEventListener('load', () => {
    URL.revokeObjectURL(url);
  });
  return shown;
}

async function bringIn(
  picture: File,
  alt: string,
  caption: string,
  { address, file }: PictureMeans,
): Promise<Pick<Brought, 'line' | 'path' | 'notes'> | Pick<Brought, 'why'>> {
  const asked = new URLSearchParams({ file, alt, caption, name: picture.name });
  const { line, path, notes = [], why } = await upload<Brought>(`${address}?${asked.toString()}`, picture);
  return line === undefined || path === undefined
    ? { why: why ?? 'The preview does not answer. The picture is where it was; try again.' }
    : { line, path, notes };
}

/**
 * A picture's line in the size that was chosen.
 *
 * @param size `column`, as a picture is anyway, or what `<Figure>` calls it.
 * @param caption The line under it, which in the column stands in the line itself.
 */
export function inSize(line: string, size: string, caption: string): string {
  if (size === 'column') return line;
  const words = caption.trim().replaceAll('"', '&quot;');
  return `<Figure ${size}${words === '' ? '' : ` caption="${words}"`}>\n\n${line}\n\n</Figure>`;
}

/** Whether a file may be a picture; what it is, the preview finds out. */
export function isPicture({ type, name }: Pick<File, 'type' | 'name'>): boolean {
  return type.startsWith('image/') || /\.(?:hei[cf]|avif|jpe?g|png|webp|gif|tiff?)$/i.test(name);
}
