import type { Problem } from '../../schema/problem.ts';
import type { FolderContext, FolderRule } from '../rule.ts';

const file = 'site.yaml';

/** A region whose emergency number is not known here, while the author names none. */
export const emergencyNumber: FolderRule = {
  id: 'emergency-number',
  severity: 'warning',
  about: 'A region whose emergency number is not known here',
  evenUnseen: true,
  check,
};

function check({
  context: {
    content: { site, typed },
  },
}: FolderContext): Problem[] {
  if (!site || site.emergency !== undefined) return [];
  return [
    {
      file,
      ...typed.site?.placeOf(['region']),
      kind: 'warning',
      what: `No emergency number is known here for the region "${site.region}", so the pages on help and on limits name none.`,
      mend: 'Add a line with yours, in quotes, for example: emergency: "112"',
    },
  ];
}
