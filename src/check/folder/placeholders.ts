import type { Diagnostic } from '../../schema/diagnostic.ts';
import { shown } from '../../schema/explain/typed.ts';
import { stretchIn } from '../positions.ts';
import type { FolderContext, FolderRule } from '../rule.ts';

const file = 'site.yaml';
/** In `site.yaml` whatever stands in square brackets is the owner's to fill in. */
const inBrackets = /^[ \t]*[\w-]+:[ \t]+(["']?)(\[[^\]\n]+\])\1[ \t]*(?:#.*)?$/gm;
/** Domains that can never be anybody's (RFC 2606). */
const reserved = /^address:[ \t]+(["']?)(https?:\/\/[^\s"'/]+\.(?:example|invalid|test)\/[^\s"']*)\1/m;

/**
 * What the owner has not filled in. The blog can be built and looked at with
 * it, and does not go out to readers.
 */
export const placeholders: FolderRule = {
  id: 'placeholders',
  severity: 'warning',
  about: 'Square brackets that are still to be filled in',
  evenUnseen: true,
  check,
};

function check({ context: { texts } }: FolderContext): Diagnostic[] {
  const text = texts.get(file) ?? '';
  const address = reserved.exec(text)?.[2];
  return [
    ...[...text.matchAll(inBrackets)].map(({ 0: line, 2: found = '', index }) =>
      diagnosticAt(text, index + line.indexOf(found), found, {
        message: `"${shown(found)}" is still to be filled in.`,
        help: 'Type what belongs there.',
      }),
    ),
    ...(address === undefined
      ? []
      : [
          diagnosticAt(text, text.indexOf(address), address, {
            message: 'This address is made up, and nobody can reach it.',
            help: 'Type the address where the blog will live, for example: address: https://your-name.org/',
          }),
        ]),
  ];
}

function diagnosticAt(
  text: string,
  start: number,
  found: string,
  { message, help }: Pick<Diagnostic, 'message' | 'help'>,
): Diagnostic {
  return {
    file,
    ...stretchIn(text, { start, end: start + found.length }),
    severity: 'warning',
    blocks: 'publishing',
    message: `${message} It keeps the blog from being published.`,
    help,
  };
}
