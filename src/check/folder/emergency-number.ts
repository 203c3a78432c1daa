import type { Diagnostic } from '../../schema/diagnostic.ts';
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
}: FolderContext): Diagnostic[] {
  if (!site || site.emergency !== undefined) return [];
  return [
    {
      file,
      ...typed.site?.placeOf(['region']),
      severity: 'warning',
      message: `No emergency number is known here for the region "${site.region}", so the pages on help and on limits name none.`,
      help: 'Add a line with yours, in quotes, for example: emergency: "112"',
    },
  ];
}
