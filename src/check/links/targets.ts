import type { Document } from '../../library/content/document.ts';
import type { CheckContext } from '../context.ts';
import { aliasesIn, knownAddresses, type Lying } from './addresses.ts';
import { anchorReader, type AnchorsIn } from './anchors.ts';

type Addresses = ReadonlyMap<string, Lying>;

/** Where links may lead, worked out once for all texts. */
export interface Targets {
  readonly context: CheckContext;
  readonly addresses: Addresses;
  readonly aliases: ReadonlySet<string>;
  readonly anchorsIn: AnchorsIn;
  /** The post or page in a file, as a path from the content folder. */
  textIn(file: string): Document | undefined;
}

/** Works out where links may lead. */
export function targetsOf(context: CheckContext): Targets {
  return {
    context,
    addresses: knownAddresses(context),
    aliases: new Set(aliasesIn(context.content)),
    anchorsIn: anchorReader(),
    textIn: textFinder(context),
  };
}

/** A Mac may take letters apart that were typed whole. */
function textFinder({ documents }: CheckContext): Targets['textIn'] {
  const byFile = Map.groupBy(documents, ({ file }) => file.normalize('NFC'));
  return (file) => byFile.get(file.normalize('NFC'))?.[0];
}
