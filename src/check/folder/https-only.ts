import { type } from '../../schema/explain/typed.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { FolderContext, FolderRule } from '../rule.ts';

const file = 'site.yaml';

/** A site that browsers are to ask for with https alone, while its own address has none. */
export const httpsOnly: FolderRule = {
  id: 'https-only',
  severity: 'error',
  about: 'An address without https where httpsOnly is asked for',
  evenUnseen: true,
  check,
};

function check({
  context: {
    content: { site, typed },
  },
}: FolderContext): Diagnostic[] {
  const yaml = typed.site;
  if (!site?.httpsOnly || !site.address.startsWith('http://') || !yaml) return [];
  const line = yaml.typedAt(['address'])?.instead(site.address.replace('http://', 'https://'));
  return [
    {
      file,
      ...yaml.placeOf(['address']),
      message:
        'This address begins with http://, and httpsOnly: true tells browsers never to ask for your blog without https: each link and feed would lead to what they refuse.',
      help: `Where your host has no https, take the line with httpsOnly out. Where it has: ${line === undefined ? 'Let the address begin with https://' : type(line)}`,
    },
  ];
}
