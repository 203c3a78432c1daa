import { EditorView } from '@codemirror/view';
import { ask, gone, type OnDisk } from './write/ask.ts';
import { aloudIn } from './write/aloud.ts';
import { barIn } from './write/bar.ts';
import { syncScroll } from './write/sync-scroll.ts';
import { countOf } from './write/count.ts';
import { earlierIn } from './write/earlier.ts';
import { aboveIn } from './write/fields/above.ts';
import { fieldsIn } from './write/fields/fields.ts';
import { find, findInAll } from './write/find.ts';
import { followPreview } from './write/follow-preview.ts';
import { toggleScheme } from './write/color-scheme.ts';
import { linesIn } from './write/lines.ts';
import { askLink } from './write/link.ts';
import { panelsIn } from './write/panels.ts';
import { pasting } from './write/paste.ts';
import { proseIn } from './write/prose.ts';
import { partOf } from './part.ts';
import { startAutosave, restoreUnsaved } from './write/start-autosave.ts';
import { setupIn, type Setup } from './write/setup.ts';
import { backupFor } from './write/backup.ts';
import { showCopyIn } from './write/show-copy.ts';
import { keepPosition } from './write/keep-position.ts';
import { takeDrops, takingFiles, type TakeFiles } from './write/take-files.ts';
import { textModel, type TextModel } from './write/text-model.ts';

/**
 * `<write-desk>`: a post or page as it is written, with the page itself, its
 * fields and what the check says beside it. The markup comes from
 * `_write.astro`; the text from the preview.
 */
class WriteDesk extends HTMLElement {
  connectedCallback(): void {
    void this.#open(setupIn(this));
  }

  async #open(setup: Setup): Promise<void> {
    const { status, ...answer } = await ask<OnDisk>(setup.addresses.read, { file: setup.file });
    const { text, version } = 'body' in answer ? answer.body : {};
    if (text === undefined || version === undefined) {
      partOf(this, 'state').textContent =
        status === 'gone'
          ? `${gone} Then load this page again.`
          : 'This file cannot be read as a text. Your desk says what to do.';
      return;
    }
    this.#start(setup, { text, version });
  }

  #start(setup: Setup, disk: Required<OnDisk>): void {
    const { file } = setup;
    const backup = backupFor(file, () => localStorage);
    const text = textModel(disk.text, Object.keys(setup.schema.properties ?? {}));
    const language = languageIn(text, setup.language);
    const saving = startAutosave(this, setup, text, disk.version, backup);
    const view = this.#prose({ ...setup, language }, text);
    aboveIn(partOf(this, 'above'), text, setup, () => {
      view.focus();
    });
    fieldsIn(partOf(this, 'fields'), text, setup);
    linesIn(partOf(this, 'lines'), text);
    const count = () => {
      partOf(this, 'count').textContent = countOf(text.prose, language);
    };
    count();
    panelsIn(this);
    const say = (sentence: string) => {
      partOf(this, 'about-said').textContent = sentence;
    };
    showCopyIn(partOf(this, 'copy'), setup, say);
    aloudIn(partOf(this, 'aloud'), language, () => this.#spoken(view), say);
    text.watch((by) => {
      if (by !== 'disk') saving.changed();
      count();
    });
    earlierIn(partOf(this, 'earlier'), setup, text);
    // What was backed up is read before anything is saved, which would clear it.
    restoreUnsaved(disk, text, saving, backup);
    followPreview(this, setup, text, saving, view);
    keepPosition(file, view, partOf(this, 'text'));
  }

  /** The words that are chosen, or all of them as the page beside says them. */
  #spoken(view: EditorView): string {
    const { from, to } = view.state.selection.main;
    if (from !== to) return view.state.sliceDoc(from, to);
    const page = this.querySelector('iframe')?.contentDocument?.querySelector<HTMLElement>('.prose');
    return page?.innerText ?? view.state.doc.toString();
  }

  /** The field for the prose and the bar above it, and what both of them bring in. */
  #prose(setup: Setup, text: TextModel): EditorView {
    const { addresses, file, decorative, places, choices } = setup;
    const say = (sentence: string) => {
      partOf(this, 'said').textContent = sentence;
    };
    // What is brought in is put into the field, which is made with what brings it in.
    const take: TakeFiles = (files) => taking(files);
    let moved = (): void => undefined;
    const view = proseIn(
      partOf(this, 'prose'),
      text,
      setup.language,
      choices,
      EditorView.updateListener.of(({ selectionSet, docChanged }) => {
        if (selectionSet || docChanged) moved();
      }),
      findInAll(addresses.replace),
      pasting({
        address: addresses.paste,
        braces: file.endsWith('.mdx'),
        say,
        files: take,
      }),
    );
    const taking = takingFiles(
      view,
      { address: addresses.picture, file, decorative, say },
      { address: addresses.file, file, say },
    );
    takeDrops(window, take);
    const frame = this.querySelector('iframe');
    if (frame) {
      frame.addEventListener('load', () => {
        if (frame.contentWindow) takeDrops(frame.contentWindow, take);
      });
      moved = syncScroll(frame, view);
      toggleScheme(partOf(this, 'light'), frame);
    }
    const link = () => {
      askLink(view, places);
    };
    barIn(partOf(this, 'bar'), view, {
      link,
      take,
      choices,
      say,
      find: () => {
        find(view);
      },
    });
    return view;
  }
}

/** The language that a text says it is in, or the blog's. */
function languageIn({ values }: TextModel, blogs: string): string {
  const said = values?.['language'];
  try {
    return typeof said === 'string' ? new Intl.Locale(said).baseName : blogs;
  } catch {
    return blogs;
  }
}

customElements.define('write-desk', WriteDesk);
