import type { Diagnostic } from '../../schema/diagnostic.ts';
import { counted } from '../../schema/explain/counted.ts';

/** What `--fix` would do about these diagnostics, as one sentence; nothing when it can do nothing. */
export function offer(diagnostics: readonly Diagnostic[]): string | undefined {
  const mends = diagnostics.filter(({ fix }) => fix !== undefined).length;
  const silent = diagnostics.filter(({ needsInput }) => needsInput !== undefined).length;
  const pictures = `what ${counted(silent, 'picture')} ${silent === 1 ? 'shows' : 'show'}`;
  const does = [
    ...(mends > 0 ? [`mends ${mends} of these`] : []),
    ...(silent > 0 ? [`asks ${pictures}`] : []),
  ];
  return does.length === 0 ? undefined : `"npm run check -- --fix" ${does.join(', and ')}.`;
}
