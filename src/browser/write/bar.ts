import type { StateCommand } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { componentLabels } from '../../schema/component-labels.ts';
import { changePart, insertPart } from './change-part.ts';
import { element } from './element.ts';
import { fileEndings } from './file.ts';
import { bold, heading, italic, list, note, numbered, quotation, subheading } from './marks.ts';
import { pictureEndings } from './picture.ts';
import type { Choices } from './setup.ts';
import type { TakeFiles } from './take-files.ts';

const ways: readonly (readonly [name: string, command: StateCommand])[] = [
  ['Heading', heading],
  ['Smaller heading', subheading],
  ['Bold', bold],
  ['Italic', italic],
  ['List', list],
  ['Numbered list', numbered],
  ['Quotation', quotation],
  ['Note', note],
];

/** What the bar asks for besides. */
export interface BarMeans {
  find(): void;
  link(): void;
  readonly take: TakeFiles;
  readonly choices: Choices;
  /** Says what could not be done. */
  say(sentence: string): void;
}

/** The bar above the prose: words, not signs. */
export function barIn(parent: HTMLElement, view: EditorView, means: BarMeans): void {
  const act = (command: StateCommand) => () => {
    command(view);
    view.focus();
  };
  const button = (name: string, does: () => void) => {
    const made = element('button', { type: 'button' }, name);
    made.addEventListener('click', does);
    return made;
  };
  const buttons = ways.map(([name, command]) => button(name, act(command)));
  const chooser = (accept: string) => {
    const choose = element('input', { type: 'file', accept, multiple: true, hidden: true });
    choose.addEventListener('change', () => {
      means.take([...(choose.files ?? [])]);
      choose.value = '';
    });
    return choose;
  };
  const choosePicture = chooser(pictureEndings);
  const chooseFile = chooser(fileEndings);
  const insert = element('details', { class: 'write-insert' }, element('summary', {}, 'Insert'));
  const parts = Object.entries(componentLabels).map(([name, { label, purpose }]) => {
    const made = element(
      'button',
      { type: 'button' },
      element('strong', {}, label),
      element('span', {}, purpose),
    );
    made.addEventListener('click', () => {
      insert.open = false;
      // What is played is a file, which is chosen and put beside the text.
      if (name === 'Audio' || name === 'Video') chooseFile.click();
      else insertPart(view, name, means.choices);
    });
    return element('li', {}, made);
  });
  insert.append(element('ul', {}, ...parts));
  insert.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    insert.open = false;
    insert.querySelector('summary')?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !insert.contains(target)) insert.open = false;
  });
  const link = button('Link', () => {
    means.link();
  });
  const picture = button('Picture', () => {
    choosePicture.click();
  });
  const file = button('Sound or file', () => {
    chooseFile.click();
  });
  const find = button('Find', () => {
    means.find();
  });
  const change = button('This part', () => {
    if (!changePart(view, view.state.selection.main.head, means.choices)) {
      means.say('The cursor is in no part of its own. “Insert” puts one in.');
    }
  });
  parent.append(
    ...buttons.toSpliced(4, 0, link),
    picture,
    choosePicture,
    file,
    chooseFile,
    find,
    insert,
    change,
  );
}
