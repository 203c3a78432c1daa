import type { EditorView } from '@codemirror/view';
import { askFile, type FileMeans } from './file.ts';
import { askPicture, isPicture, type PictureMeans } from './picture.ts';

/** Brings in files that were dropped, pasted or chosen. @returns Whether there were any. */
export type TakeFiles = (files: readonly File[]) => boolean;

/** Asks about one file after the other: a picture stands in the text, all else is played or handed out. */
export function takingFiles(view: EditorView, picture: PictureMeans, file: FileMeans): TakeFiles {
  let last: Promise<void> = Promise.resolve();
  return (files) => {
    for (const [at, one] of files.entries()) {
      const which = files.length > 1 ? { which: `${at + 1} of ${files.length}` } : {};
      last = last.then(() =>
        isPicture(one) ? askPicture(view, one, { ...picture, ...which }) : askFile(view, one, file),
      );
    }
    return files.length > 0;
  };
}

/** Takes what is dropped beside the text as well: a browser would leave the page to show it. */
export function takeDrops(where: Window, take: TakeFiles): void {
  where.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
  });
  where.addEventListener('drop', (event) => {
    // The field for the text has taken what was dropped onto it.
    if (event.defaultPrevented || !event.dataTransfer) return;
    if (take([...event.dataTransfer.files])) event.preventDefault();
  });
}
