import { counted } from '../../schema/explain/counted.ts';
import type { Plan } from './plan.ts';

/**
 * What an update changes, before anybody is asked.
 *
 * @param news What the newer version's list of changes says, line by line.
 * @param known Whether it is known what the version that is here shipped.
 */
export function updateSummary(
  from: string,
  to: string,
  news: readonly string[],
  plan: Plan,
  known: boolean,
): string[] {
  const { put, remove, aside, stays } = plan;
  return [
    from === to ? `A newer state of version ${to}:` : `From version ${from} to ${to}:`,
    '',
    ...(news.length > 0 ? news : ['Its list of changes says nothing new.']),
    '',
    `${counted(put.length + remove.length, 'file')} of the program will change. What you wrote, and all in content/ and public/, stays as it is.`,
    ...(aside.length === 0
      ? []
      : [
          known
            ? 'Somebody changed or added these here. They are kept aside, and the new version takes their place:'
            : 'This copy does not say what its version shipped. These differ from the new version; they are kept aside, and it takes their place:',
          ...listed(aside),
        ]),
    ...(stays.length === 0
      ? []
      : [
          'Somebody changed these here, and the new version has them as before. They stay:',
          ...listed(stays),
        ]),
  ];
}

const most = 20;

function listed(paths: readonly string[]): string[] {
  const more = paths.length - most;
  return [
    ...paths.slice(0, most).map((path) => `  ${path}`),
    ...(more > 0 ? [`  and ${counted(more, 'other')}`] : []),
  ];
}
