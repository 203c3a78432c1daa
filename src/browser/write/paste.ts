import { EditorView } from '@codemirror/view';
import { plainPasted } from '../../import/clipboard/plain.ts';
import { ask } from './ask.ts';

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
  /** Takes files that were pasted or dropped; gives whether they were any. */
  files(files: readonly File[]): boolean;
}

/** Makes Markdown of what is pasted from elsewhere; with Shift held, it goes in as its plain words. */
export function pasting({ address, braces, say, files }: PasteMeans) {
  return EditorView.domEventHandlers({
    paste(event, view) {
      const { clipboardData } = event;
      if (!clipboardData) return false;
      const html = clipboardData.getData('text/html');
      const plain = clipboardData.getData('text/plain');
      // Word puts a picture of the words beside them.
      if (html === '' && plain === '' && files([...clipboardData.files])) {
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
    drop(event) {
      if (!files([...(event.dataTransfer?.files ?? [])])) return false;
      event.preventDefault();
      return true;
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
  const insert = gap + markdown;
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + insert.length },
    userEvent: 'input.paste',
    scrollIntoView: true,
  });
}

/** What an editor for programs copied: its plain text says it all. */
function isCode(html: string): boolean {
  return /<(?:div|pre|span)[^>]*style="[^"]*(?:font-family:[^;"]*monospace|white-space:\s*pre)[^"]*"/i.test(
    html.slice(0, 2000),
  );
}
