import type { EditorView } from '@codemirror/view';
import { upload } from './upload.ts';
import { askIn } from './dialog.ts';
import { element } from './element.ts';
import { part } from './marks.ts';

/** What the preview says of a picture that was brought in. */
interface Brought {
  readonly line: string;
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
}

/** Asks what a picture shows, has it made ready, and puts it where the cursor is. */
export function askPicture(
  view: EditorView,
  picture: File,
  { address, file, decorative, say }: PictureMeans,
): void {
  const alt = element('textarea', { rows: '2', maxlength: '300' });
  const caption = element('input', { type: 'text', maxlength: '300', autocomplete: 'off' });
  const size = element(
    'select',
    {},
    element('option', { value: 'column' }, 'As wide as the text'),
    element('option', { value: 'wide' }, 'Wider than the text'),
    element('option', { value: 'small' }, 'Small'),
  );
  const url = URL.createObjectURL(picture);
  const shown = element('img', { src: url, alt: '', class: 'write-thumb' });
  // A telephone's own form is one that most browsers cannot show; it is made ready all the same.
  shown.addEventListener('error', () => {
    shown.remove();
  });
  askIn(
    'A picture',
    [shown],
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
      const asked = new URLSearchParams({
        file,
        alt: alt.value.trim() || decorative,
        caption: size.value === 'column' ? caption.value : '',
        name: picture.name,
      });
      const brought = await upload<Brought>(`${address}?${asked.toString()}`, picture);
      if (brought.line === undefined) {
        return brought.why ?? 'The preview does not answer. The picture is where it was; try again.';
      }
      const { line, notes = [] } = brought;
      part(`${inSize(line, size.value, caption.value)}|`)(view);
      URL.revokeObjectURL(url);
      view.focus();
      say(['The place, the day and the camera are taken out of the picture.', ...notes].join(' '));
      return undefined;
    },
  );
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
