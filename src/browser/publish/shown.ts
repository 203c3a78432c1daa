import { inWords } from '../../schema/explain/dates.ts';
import { element } from '../write/element.ts';
import { differenceOf } from './difference.ts';
import type { Announcement, Changed, ChangeKind } from './news.ts';
import { shownAt, type Setup } from './setup.ts';

const headings: readonly (readonly [kind: ChangeKind, heading: string])[] = [
  ['added', 'New'],
  ['revised', 'Revised'],
  ['moved', 'Moved, and the old address leads on'],
  ['takenDown', 'Taken down: its address shows a short notice'],
  ['gone', 'Gone, so that its address finds nothing'],
  ['scheduled', 'Waits for its day'],
  ['pages', 'Pages'],
  ['drafts', 'Goes along as a draft: not on the site, but seen by whoever can see the repository'],
];

/** Shows what readers will see change, how, and what else is to be known. @param again Looks anew. */
export function show(announcement: Announcement, setup: Setup, again: () => void): Node[] {
  const { changes, checklist } = announcement;
  const told = new Set<string>();
  const item = (one: Changed) => {
    const found = told.has(one.address)
      ? undefined
      : announcement.differences.find(({ address }) => address === one.address);
    told.add(one.address);
    return element(
      'li',
      {},
      element('a', { href: shownAt(setup, one.address), dir: 'auto' }, one.title),
      element('span', { class: 'publish-where' }, whereOf(one)),
      ...(found ? differenceOf(found, setup, again) : []),
    );
  };
  const groups = headings.flatMap(([kind, heading]) => {
    const list = changes[kind];
    return list.length === 0 ? [] : [section(heading, list.map(item))];
  });
  return [
    ...groups,
    ...listed('Besides', changes.files),
    ...listed('Before you publish', checklist, 'publish-checklist'),
    ...listed('To know', toKnow(announcement)),
  ];
}

function whereOf({ address, from, day }: Changed): string {
  if (day !== undefined) return `readers see it from ${inWords(day)} on`;
  return from === undefined ? address : `${address}, before ${from}`;
}

function section(heading: string, items: readonly Node[], kind = ''): HTMLElement {
  return element(
    'section',
    { class: `publish-group ${kind}` },
    element('h2', {}, heading),
    element('ul', {}, ...items),
  );
}

function listed(heading: string, lines: readonly string[], kind?: string): HTMLElement[] {
  const items = lines.map((line) => element('li', {}, line));
  return items.length === 0 ? [] : [section(heading, items, kind)];
}

function toKnow({ hidden, waiting, toMend, telling, ...more }: Announcement): string[] {
  const { commits, program, others, unjudged, branches, staysHere, delivery } = more;
  return [
    ...hidden.map(({ message, help }) => `${message}\n${help}`),
    ...when(waiting, (files) => `Waits here, as it is new or has something to mend: ${files}.`),
    ...when(toMend, (files) => `Still to mend before anything new goes out: ${files}.`),
    ...when(
      telling,
      (files) =>
        `Tells more than it shows. The site leaves that out, but whoever can see the repository can read it, later on too: ${files}.`,
    ),
    ...when(commits, (subjects) => `Kept here earlier${staysHere ? '' : ', and sent along'}: ${subjects}.`),
    ...(program > 0 ? ['With it goes the program that makes the site from your writing.'] : []),
    ...when(
      others,
      (files) => `Changed as well, and not published, as it is none of your writing: ${files}.`,
    ),
    ...(unjudged === undefined ? [] : [unjudged]),
    ...(branches
      ? [
          `This is the branch “${branches.here}”. If your site is made from “${branches.shown}”, readers do not see it.`,
        ]
      : []),
    ...delivery,
  ];
}

function when(list: readonly string[], say: (all: string) => string): string[] {
  const rest = list.length - 5;
  return list.length === 0
    ? []
    : [say(`${list.slice(0, 5).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`)];
}
