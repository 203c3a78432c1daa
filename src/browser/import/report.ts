import { element } from '../write/element.ts';
import type { Report } from './setup.ts';

/** More texts than these are folded away at first. */
const mostOpen = 12;

/** Shows what became of each text. */
export function showReport(place: HTMLElement, { summary, parts, missing, report }: Report): void {
  place.replaceChildren(
    sentences(summary),
    ...(report === undefined
      ? []
      : [
          element(
            'p',
            { class: 'quiet' },
            'All of this is kept for you in ',
            element('code', {}, report),
            '.',
          ),
        ]),
    ...parts.map(({ heading, about, texts }) =>
      element(
        'details',
        { open: texts.length <= mostOpen },
        element('summary', {}, `${heading} (${texts.length})`),
        element('p', { class: 'quiet' }, about),
        element('ul', { class: 'import-texts' }, ...texts.map(textItem)),
      ),
    ),
    ...(missing.length === 0
      ? []
      : [
          element(
            'details',
            {},
            element('summary', {}, `Pictures that are missing (${missing.length})`),
            sentences(missing),
          ),
        ]),
  );
}

function textItem({ title, day, address, said }: Report['parts'][number]['texts'][number]): HTMLElement {
  const name = address === undefined ? element('span', {}, title) : element('a', { href: address }, title);
  return element(
    'li',
    {},
    name,
    ...(day === undefined ? [] : [element('span', { class: 'import-day' }, day)]),
    ...(said.length === 0 ? [] : [sentences(said)]),
  );
}

/** A list of sentences. What stands under another, as its lines do in a terminal, stays under it. */
export function sentences(all: readonly string[]): HTMLElement {
  return element(
    'ul',
    { class: 'import-said' },
    ...all.map((one) => element('li', { class: /^ {2}/.test(one) && 'import-under' }, one.trim())),
  );
}
