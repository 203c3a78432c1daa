import type { Problem } from '../../schema/problem.ts';
import { counted } from '../../schema/explain/counted.ts';

/** What `--fix` would do about these problems, as one sentence; nothing when it can do nothing. */
export function offer(problems: readonly Problem[]): string | undefined {
  const mends = problems.filter(({ fix }) => fix !== undefined).length;
  const silent = problems.filter(({ asks }) => asks !== undefined).length;
  const pictures = `what ${counted(silent, 'picture')} ${silent === 1 ? 'shows' : 'show'}`;
  const does = [
    ...(mends > 0 ? [`mends ${mends} of these`] : []),
    ...(silent > 0 ? [`asks ${pictures}`] : []),
  ];
  return does.length === 0 ? undefined : `"npm run check -- --fix" ${does.join(', and ')}.`;
}
