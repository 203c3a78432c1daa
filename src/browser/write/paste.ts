import { EditorView } from '@codemirror/view';
import { plainPasted } from '../../import/clipboard/plain.ts';
import { ask } from './ask.ts';
import { isPicture } from './picture.ts';
import type { TakeFiles } from './take-files.ts';

/** What the preview makes of what was copied. */
interface Pasted {
  readonly markdown: string;
  readonly told: readonly string[];
}

/** What pasting works with. */
export interface PasteMeans {
  readonly address: string;
  /** Whether braces mean something in the file. */
  readonly braces: boolean;
  /** Says what stayed out of it. */
  say(sentence: string): void;
  /** Takes files that were pasted or dropped. */
  readonly files: TakeFiles;
}

/** Makes Markdown of what is pasted from elsewhere; with Shift held, it goes in as its plain words. */
export function pasting({ address, braces, say, files }: PasteMeans) {
  return EditorView.domEventHandlers({
    paste(event, view) {
      const { clipboardData } = event;
      if (!clipboardData) return false;
      const html = clipboardData.getData('text/html');
      const plain = clipboardData.getData('text/plain');
      // Word puts a picture of the words beside them; a browser, beside a picture, the words that name where it is.
      const hasWords = html === '' ? plain !== '' : wordsOf(html) !== '';
      const given = hasWords ? [] : [...clipboardData.files].filter((one) => html === '' || isPicture(one));
      if (files(given)) {
        event.preventDefault();
        return true;
      }
      if (html !== '' && !isCode(html)) {
        event.preventDefault();
        void converted(html, plain, address, braces).then(({ markdown, told }) => {
          put(view, markdown);
          say(told.join(' '));
        });
        return true;
      }
      const made = plainPasted(plain);
      if (made === undefined) return false;
      event.preventDefault();
      put(view, made);
      say('Each line became a paragraph of its own. Undo takes that back.');
      return true;
    },
    drop(event, view) {
      const given = [...(event.dataTransfer?.files ?? [])];
      if (given.length === 0) return false;
      event.preventDefault();
      view.dispatch({
        selection: { anchor: view.posAtCoords({ x: event.clientX, y: event.clientY }, false) },
      });
      return files(given);
    },
  });
}

async function converted(html: string, plain: string, address: string, braces: boolean): Promise<Pasted> {
  const answer = await ask<Pasted>(address, { html, braces });
  if (answer.status === 200) {
    const { markdown, told = [] } = answer.body;
    if (markdown !== undefined) return { markdown, told };
  }
  return {
    markdown: plainPasted(plain) ?? plain,
    told: ['The preview does not answer, so only the words came, without headings and lists.'],
  };
}

/** Puts words where the cursor is; whole paragraphs with an empty line before them. */
function put(view: EditorView, markdown: string): void {
  const { from, to } = view.state.selection.main;
  const before = view.state.sliceDoc(Math.max(0, from - 2), from);
  const isWhole = /\n\n|^(?:#|[-*] |\d+\. |>)/.test(markdown);
  const gap = !isWhole || before === '' || before === '\n\n' ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const line = view.state.doc.lineAt(to);
  // What stands below, or right behind, is a paragraph of its own as well.
  const below =
    to === line.to && line.number < view.state.doc.lines ? view.state.doc.line(line.number + 1) : undefined;
  const isBegun = to === line.from && line.text.trim() !== '';
  const end = !isWhole ? '' : isBegun ? '\n\n' : (below?.text ?? '').trim() === '' ? '' : '\n';
  const insert = gap + markdown + end;
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + gap.length + markdown.length },
    userEvent: 'input.paste',
    scrollIntoView: true,
  });
}

/** What somebody would read of it. */
function wordsOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent.trim();
}

/** What an editor for programs copied: its plain text says it all. */
function isCode(html: string): boolean {
  return /<(?:div|pre|span)[^>]*style="[^"]*(?:font-family:[^;"]*monospace|white-space:\s*pre)[^"]*"/i.test(
    html.slice(0, 2000),
  );
}
