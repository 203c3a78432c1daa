import { chosenIn, droppedIn, type Given } from './import/given.ts';
import { answersIn, questionsIn } from './import/questions.ts';
import { sentences, showReport } from './import/report.ts';
import { follow, send, sendFiles, Trouble } from './import/send.ts';
import { partOf } from './part.ts';
import { ignoreReloads } from './write/keep-position.ts';
import { setupIn, type Found, type Report, type Setup } from './import/setup.ts';

interface Line {
  readonly done: number;
  readonly all: number;
  readonly said: string;
  readonly report: Report;
}

/**
 * `<import-desk>`: an earlier blog is dropped or chosen, read, asked about, and
 * brought along. The markup comes from `_import.astro`; nothing is written
 * before she says so.
 */
class ImportDesk extends HTMLElement {
  #setup: Setup | undefined;
  #id = '';
  #isBusy = false;

  connectedCallback(): void {
    this.#setup = setupIn(this);
    // What comes along is saved, and the report of it is to stay.
    ignoreReloads();
    const drop = partOf(this, 'drop');
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'file') void this.#begin(chosenIn(target));
    });
    for (const name of ['dragenter', 'dragover'] as const)
      drop.addEventListener(name, (event) => {
        event.preventDefault();
        drop.dataset['over'] = '';
      });
    for (const name of ['dragleave', 'drop'] as const)
      drop.addEventListener(name, () => delete drop.dataset['over']);
    drop.addEventListener('drop', (event) => {
      event.preventDefault();
      const { dataTransfer } = event;
      if (dataTransfer) void droppedIn(dataTransfer).then((given) => this.#begin(given));
    });
    // Whoever leaves before the end leaves nothing behind.
    window.addEventListener('pagehide', () => {
      const { leave } = setupIn(this).addresses;
      const body = new Blob([JSON.stringify({ id: this.#id })], { type: 'application/json' });
      if (this.#id !== '' && !this.#isBusy) navigator.sendBeacon(leave, body);
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#bring();
    });
  }

  /** Sends what she gave, and shows what stands in it. */
  #begin(given: readonly Given[]): Promise<void> {
    return this.#work(async ({ addresses }) => {
      if (given.length === 0) return;
      partOf(this, 'found').hidden = true;
      partOf(this, 'report').hidden = true;
      const { id, wanted } = await send<{ id: string; wanted: number[] }>(addresses.begin, {
        paths: given.map(({ path }) => path),
      });
      this.#id = id;
      const files = wanted.flatMap((at) => {
        const one = given[at];
        return one ? [[at, one] as const] : [];
      });
      await sendFiles(addresses.file, id, files, (done) => {
        this.#say(`Taking ${done} of ${files.length} files …`, done, files.length);
      });
      this.#say('Reading everything …', undefined);
      const found = await send<Found>(addresses.look, { id });
      partOf(this, 'told').replaceChildren(sentences([...found.told, ...found.refused]));
      questionsIn(this.#form, found);
      this.#show('found', 'It was read. Nothing has been written yet.');
    });
  }

  #bring(): Promise<void> {
    return this.#work(async ({ addresses }) => {
      const { answers, fetches } = answersIn(this.#form);
      this.#say('Bringing it along …', undefined);
      let report: Report | undefined;
      await follow<Line>(addresses.bring, { id: this.#id, answers, fetches }, (line) => {
        if (line.report) report = line.report;
        else if (line.all !== undefined)
          this.#say(`${line.done ?? 0} of ${line.all} texts`, line.done, line.all);
        else if (line.said !== undefined) this.#say(line.said.trim(), undefined);
      });
      partOf(this, 'found').hidden = true;
      partOf(this, 'drop').hidden = true;
      if (report) showReport(partOf(this, 'became'), report);
      this.#show('report', 'Your earlier blog is here.');
    });
  }

  /** Does one thing at a time, and says what kept it from going on. */
  async #work(work: (setup: Setup) => Promise<void>): Promise<void> {
    if (this.#isBusy || !this.#setup) return;
    this.#isBusy = true;
    partOf(this, 'trouble').hidden = true;
    try {
      await work(this.#setup);
    } catch (error) {
      const trouble = partOf(this, 'trouble');
      trouble.textContent =
        error instanceof Trouble ? error.message : 'A file could not be read. Choose the files once more.';
      trouble.hidden = false;
      partOf(this, 'state').textContent = '';
    } finally {
      partOf(this, 'progress').hidden = true;
      this.#isBusy = false;
    }
  }

  #say(words: string, done: number | undefined, all = 1): void {
    partOf(this, 'state').textContent = words;
    const progress = partOf(this, 'progress');
    progress.hidden = false;
    if (!(progress instanceof HTMLProgressElement)) return;
    progress.max = all;
    if (done === undefined) progress.removeAttribute('value');
    else progress.value = done;
  }

  #show(name: string, words: string): void {
    const part = partOf(this, name);
    part.hidden = false;
    partOf(this, 'state').textContent = words;
    part.querySelector('h2')?.focus();
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (!form) throw new Error('The page has no form.');
    return form;
  }
}

customElements.define('import-desk', ImportDesk);
