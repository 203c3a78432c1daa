import type { EditorView } from '@codemirror/view';
import { upload } from './upload.ts';
import { askIn } from './dialog.ts';
import { element } from './element.ts';
import { part } from './marks.ts';

/** What the preview says of a file that was brought in. */
interface Brought {
  /** What stands in the text for it; `|` is where she writes on. */
  readonly markup: string;
  /** Whether something that it told was taken out. */
  readonly cleaned: boolean;
  readonly why: string;
}

/** What bringing in a file works with. */
export interface FileMeans {
  readonly address: string;
  readonly file: string;
  say(sentence: string): void;
}

/** What can be handed to readers, by the ends of names; what it is, the preview finds out. */
export const fileEndings =
  '.mp3,.m4a,.aac,.wav,.flac,.ogg,.mp4,.m4v,.webm,.vtt,.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.rtf,.txt,.csv,.ics,.epub,.zip';

/** Asks what a recording, a film or a document is called, has it put beside the text, and leads to it. @returns When it was answered or left. */
export function askFile(view: EditorView, given: File, { address, file, say }: FileMeans): Promise<void> {
  const title = element('input', { type: 'text', maxlength: '200', autocomplete: 'off' });
  return askIn(
    'A sound or a file',
    [element('p', { class: 'write-help' }, given.name)],
    [
      {
        name: 'called',
        label: 'What are readers to call it?',
        help: 'A few words, such as “Three slow breaths”. They are its title, or the words of its link, and its file is named after them.',
        control: title,
      },
    ],
    'Put it in',
    async () => {
      if (title.value.trim() === '') return 'Say in a few words what it is.';
      const asked = new URLSearchParams({ file, title: title.value, name: given.name });
      const { markup, cleaned, why } = await upload<Brought>(`${address}?${asked.toString()}`, given);
      if (markup === undefined) {
        return why ?? 'The preview does not answer. The file is where it was; try again.';
      }
      part(markup)(view);
      view.focus();
      const words = markup.startsWith('<')
        ? 'Write between the two lines what is said in it, for those who cannot hear it.'
        : 'It lies beside the text.';
      const taken = 'What the file told of whoever made it is taken out of the copy beside your text.';
      say(cleaned === true ? `${taken} ${words}` : words);
      return undefined;
    },
  );
}
