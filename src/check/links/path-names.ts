import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { FolderContext, FolderRule } from '../rule.ts';

const always = /(?:^|-)(clients?|patients?|survivors?|victims?|addicts?|alcoholics?|sufferers?)(?:-|$)/;
const addressed =
  /^(?:for|to)-(?:.*-)?(couples|parents|mothers|moms|fathers|dads|families|women|men|teens|teenagers|students|veterans|widows|widowers|wives|husbands|partners|carers|caregivers|therapists|clinicians|colleagues|friends)(?:-|$)/;

/** Reading paths whose address says who the reader is: it would stand in the history of her device. */
export const pathNames: FolderRule = {
  id: 'path-names',
  severity: 'error',
  about: 'Names of reading paths that the blog needs itself',
  evenUnseen: true,
  check,
};

function check({ context: { content } }: FolderContext): Diagnostic[] {
  return content.paths.flatMap(({ id }): Diagnostic[] => {
    const said = whoReadsIn(id);
    if (said === undefined) return [];
    const message = `"${id}" becomes an address, and it says who the reader is ("${said}"). Addresses stay in the history of a device, where others may see them.`;
    const help = 'Name the path after its subject, such as "finding-company" or "old-rules".';
    return [{ file: 'paths.yaml', ...content.typed.paths?.placeOfKey([], id), message, help }];
  });
}

/** Whom the name of a reading path says its readers to be; nothing when it says nobody. */
export function whoReadsIn(id: string): string | undefined {
  return always.exec(id)?.[1] ?? addressed.exec(id)?.[1];
}
