import { atDesk } from '../../schema/at-desk.ts';
import { element } from '../write/element.ts';
import type { News, ToMend } from './news.ts';
import { writtenAt, type Setup } from './setup.ts';

/** What is looked up on a page of its own. */
const linesFile = 'crisis-lines.yaml';

const titles: Readonly<Record<string, string>> = {
  published: 'Published',
  'nothing new': 'Readers have all that is here',
  'to mend': 'First there is something to mend',
};

/** How it ended, or what stops it. */
export function endOf(
  news: Extract<News, { readonly is: 'ended' | 'mends' }>,
  setup: Setup,
  again: () => void,
): Node[] {
  if (news.is === 'mends') return [mends(news.diagnostics, setup)];
  const look = element('button', { type: 'button' }, 'Look again');
  look.addEventListener('click', again);
  return [
    element('h2', {}, titles[news.how] ?? 'Nothing was published'),
    ...(news.why === undefined ? [] : [element('p', { class: 'publish-why' }, whyOf(news.why))]),
    ...(news.how === 'published' ? [] : [element('p', { class: 'publish-ways' }, look)]),
  ];
}

/** Its title says already that nothing was published. */
function whyOf(why: string): string {
  return why.replace(/^Nothing was published\. /, '');
}

function mends(diagnostics: readonly ToMend[], setup: Setup): HTMLElement {
  return element(
    'ul',
    { class: 'publish-mends' },
    ...diagnostics.map(({ file, line, message, help }) => {
      const at = writtenAt(setup, file);
      return element(
        'li',
        {},
        element('span', { class: 'desk-where' }, line === undefined ? file : `${file}, line ${line}`),
        element('span', { class: 'desk-what' }, message),
        element('span', { class: 'desk-mend' }, atDesk(help)),
        ...(at === undefined ? [] : [element('a', { href: at }, 'Write')]),
        ...(file === linesFile ? [element('a', { href: setup.addresses.lines }, 'Look them up')] : []),
      );
    }),
  );
}
