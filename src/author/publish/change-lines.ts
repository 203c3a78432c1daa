import { inWords } from '../../schema/explain/dates.ts';
import { shown } from '../../schema/explain/typed.ts';
import type { Changed, Changes } from './changes.ts';
import type { Place } from './place.ts';

/** A list that is longer is cut, so that the question after it stays in sight. */
const most = 12;

/** What readers will see change, as lines for the author. */
export function changeLines(changes: Changes): string[] {
  const plain = ({ title, address }: Changed) => `“${title}”  ${address}`;
  const sections: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    ['New:', changes.added.map(plain)],
    ['Revised:', changes.revised.map(plain)],
    ['Moved, and the old address leads on:', changes.moved.map((one) => `${plain(one)}, before ${one.from}`)],
    ['Withdrawn:', changes.takenDown.map(plain)],
    ['Gone, so that its address finds nothing:', changes.gone.map(plain)],
    ['Waiting for its day:', changes.scheduled.map((one) => `“${one.title}”  from ${inWords(one.day)}`)],
    ['Pages:', changes.pages.map(plain)],
    ['Besides:', changes.files],
    [
      'Goes along as a draft, not on the site, but seen by whoever can see the repository:',
      changes.drafts.map(({ title }) => `“${title}”`),
    ],
  ];
  return sections.flatMap(([heading, lines]) => {
    if (lines.length === 0) return [];
    const rest = lines.length - most;
    return [
      heading,
      ...lines.slice(0, most).map((line) => `  ${line}`),
      ...(rest > 0 ? [`  and ${rest} more`] : []),
    ];
  });
}

/** What is said when it was sent: no more than can be known. @param address The blog's own. */
export async function sentTo({ git, remote }: Place, address: string | undefined): Promise<string> {
  const { text: to } = await git(['remote', 'get-url', remote]);
  const isFolder = /^(?:[/~.\\]|[A-Za-z]:[\\/]|file:)/.test(to);
  if (isFolder) return `Published: it is kept in ${to} now. Readers see it when a site is made from there.`;
  const where = address === undefined ? '' : `, at ${address}`;
  return `Published. When your host has made the site of it, which may take some minutes, readers see it${where}.`;
}

/** What the change is called in the history: what readers get, in a line. A withdrawn post is not named there. */
export function commitMessage({ added, revised, moved, takenDown, gone, pages, ...unseen }: Changes): string {
  const parts = [
    called('Publish', added, 'posts'),
    called('Revise', [...revised, ...moved], 'posts'),
    takenDown.length === 1
      ? 'Withdraw a post'
      : takenDown.length > 1
        ? `Withdraw ${takenDown.length} posts`
        : '',
    gone.length === 1 ? 'Take a post away' : gone.length > 1 ? `Take ${gone.length} posts away` : '',
    called('Change', pages, 'pages'),
  ].filter((part) => part !== '');
  if (parts.length > 0) return parts.map((part, at) => (at === 0 ? part : lowerFirst(part))).join(', ');
  if (unseen.scheduled.length > 0) return 'Prepare what is to come';
  if (unseen.files.length > 0) {
    const names = unseen.files.map((file) => file.replace(/^.*\//, ''));
    return names.length > 2 ? `Change ${names.length} files` : `Change ${names.join(' and ')}`;
  }
  return 'Keep drafts';
}

function called(verb: string, list: readonly Changed[], things: string): string {
  if (list.length === 0) return '';
  if (list.length > 2) return `${verb} ${list.length} ${things}`;
  return `${verb} ${list.map(({ title }) => `“${shown(title)}”`).join(' and ')}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
