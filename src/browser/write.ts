import { EditorView } from '@codemirror/view';
import { ask, type OnDisk, type Told } from './write/ask.ts';
import { barIn } from './write/bar.ts';
import { stayBeside } from './write/beside.ts';
import { showBoth } from './write/both.ts';
import { aboveIn } from './write/fields/above.ts';
import { countOf } from './write/count.ts';
import { earlierIn } from './write/earlier.ts';
import { fieldsIn } from './write/fields/fields.ts';
import { keeper, type Keeper } from './write/keeper.ts';
import { askLink } from './write/link.ts';
import { linesIn } from './write/lines.ts';
import { isPicture, askPicture } from './write/picture.ts';
import { pasting } from './write/paste.ts';
import { panelsIn } from './write/panels.ts';
import { proseIn } from './write/prose.ts';
import { setupIn, type Setup } from './write/setup.ts';
import { atOpening, shelfFor, type Shelf } from './write/shelf.ts';
import { stateWords } from './write/state-words.ts';
import { stay } from './write/stay.ts';
import { differing } from './write/tie.ts';
import { showTold } from './write/told.ts';
import { writing, type Writing } from './write/writing.ts';

interface Seen extends OnDisk {
  readonly problems: readonly Told[];
  readonly unreadable: string;
}

/**
 * `<write-desk>`: a post or page as it is written, with the page itself, its
 * fields and what the check says beside it. The markup comes from
 * `_write.astro`; the text from the preview.
 */
class WriteDesk extends HTMLElement {
  connectedCallback(): void {
    void this.#open();
  }

  async #open(): Promise<void> {
    const setup = setupIn(this);
    const answer = await ask<Seen>(setup.addresses.told, { file: setup.file });
    const said = this.#part('state');
    if (answer.status === 'gone' || answer.body.text === undefined || answer.body.version === undefined) {
      said.textContent =
        answer.status === 'gone'
          ? 'The preview does not answer. Load this page again when “npm run dev” runs.'
          : 'This file cannot be read as a text. Your desk says what to do.';
      return;
    }
    const shelf = shelfFor(setup.file, () => localStorage);
    this.#start(setup, { text: answer.body.text, version: answer.body.version }, shelf);
  }

  #part(name: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`There is no "${name}" on this page.`);
    return found;
  }

  #start(setup: Setup, disk: OnDisk, shelf: Shelf): void {
    const earlier = shelf.read();
    const text = writing(disk.text ?? '', Object.keys(setup.schema.properties ?? {}));
    const said = this.#part('state');
    const keep = keeper(disk.version, {
      text: () => text.file,
      save: (version, whole) => ask<OnDisk>(setup.addresses.save, { file: setup.file, version, text: whole }),
      shelf,
      told: (state, kept) => {
        said.textContent = stateWords(state, kept);
        this.dataset['state'] = state.name;
        if (state.name === 'both') this.#choose(state.disk, text, keep);
      },
      later: (call, milliseconds) => {
        const timer = setTimeout(call, milliseconds);
        return () => {
          clearTimeout(timer);
        };
      },
    });
    said.textContent = 'Saved';
    this.dataset['state'] = 'saved';

    const frame = this.querySelector('iframe');
    let moved = (): void => undefined;
    const say = (sentence: string) => {
      this.#part('said').textContent = sentence;
    };
    const { addresses, file, decorative } = setup;
    const picture = (one: File) => {
      askPicture(view, one, { address: addresses.picture, file, decorative, say });
    };
    const view = proseIn(
      this.#part('prose'),
      text,
      setup.language,
      EditorView.updateListener.of(({ selectionSet, docChanged }) => {
        if (selectionSet || docChanged) moved();
      }),
      pasting({
        address: addresses.paste,
        braces: file.endsWith('.mdx'),
        say,
        files: (all) => {
          const [first] = all.filter(isPicture);
          if (first) picture(first);
          return first !== undefined;
        },
      }),
    );
    if (frame) moved = stayBeside(frame, view);
    barIn(this.#part('bar'), view, {
      link: () => {
        askLink(view, setup.places);
      },
      picture,
    });
    aboveIn(this.#part('above'), text, setup, () => {
      view.focus();
    });
    fieldsIn(this.#part('fields'), text, setup);
    linesIn(this.#part('lines'), text);
    const count = this.#part('count');
    count.textContent = countOf(text.prose, setup.language);
    panelsIn(this);
    text.watch((by) => {
      if (by !== 'disk') keep.changed();
      count.textContent = countOf(text.prose, setup.language);
    });
    earlierIn(this.#part('earlier'), setup, text);
    this.#listen(setup, text, keep, view);
    stay(file, view, this.#part('text'));
    if (earlier) {
      const shown = atOpening(disk, earlier);
      if (shown === 'disk') shelf.clear();
      else {
        text.take(earlier.text);
        if (shown === 'kept') keep.changed();
        else keep.met(disk);
      }
    }
  }

  /** Hears of every save, whoever made it, and of what the check found. */
  #listen(setup: Setup, text: Writing, keep: Keeper, view: EditorView): void {
    const list = this.#part('told');
    const count = this.#part('told-count');
    const look = async () => {
      const asOf = [keep.version, keep.changes];
      const answer = await ask<Seen>(setup.addresses.told, { file: setup.file });
      if (answer.status !== 200) return;
      const { version, problems = [] } = answer.body;
      // What was asked before the last save, or the last word, tells of an earlier text; that save is told of as well.
      if (version === undefined || keep.version !== asOf[0] || keep.changes !== asOf[1]) return;
      if (version !== keep.version && keep.isSaved) {
        if (answer.body.text === undefined) keep.met({ version });
        else {
          text.take(answer.body.text);
          keep.took(version);
        }
      }
      if (version === keep.version && keep.isSaved) {
        showTold(problems, text, view, list, (found) => {
          count.textContent = found === 0 ? '' : String(found);
        });
      }
    };
    const events = new EventSource(setup.addresses.live);
    let asked: Promise<void> = Promise.resolve();
    const hear = () => {
      asked = asked.then(look);
    };
    events.addEventListener('message', hear);
    // The preview runs again: what could not be saved is saved now.
    events.addEventListener('open', () => void keep.now());
    addEventListener('beforeunload', () => void keep.now());
    addEventListener('pagehide', () => {
      events.close();
    });
    hear();
  }

  #choose(disk: OnDisk, text: Writing, keep: Keeper): void {
    const dialog = this.querySelector('dialog');
    if (!dialog || dialog.open) return;
    showBoth(dialog, disk, text.text, (choice, chosen) => {
      if (choice === 'disk') {
        text.take(disk.text ?? '');
        keep.took(disk.version);
        return;
      }
      // What is on the disk is what the choice is made from: lines that are the same keep its bytes.
      text.take(disk.text ?? '');
      text.mend(differing(text.text, chosen));
      keep.chose(disk);
    });
  }
}

customElements.define('write-desk', WriteDesk);
