import type { Tag } from '../../markdown/tag.ts';

/** HTML that runs a program, changes the page as a whole, or brings in what others could watch readers by. */
const elements: ReadonlySet<string> = new Set(
  'applet audio base embed form frame frameset iframe link meta noscript object script source style template video'.split(
    ' ',
  ),
);

/** HTML that would run, or bring in what lies elsewhere; the policy of every page would stop most of it. */
export function runningHtml({ name, attributes }: Tag): [what: string, mend: string][] {
  if (elements.has(name.toLowerCase())) {
    return [
      [
        `<${name}> would run a program, or bring in what lies elsewhere, and this blog does neither in a text.`,
        'Take it away. To lead readers to something, write a link: [its words](https://…)',
      ],
    ];
  }
  const handler = attributes.find((attribute) => /^on[a-z]/i.test(attribute.name))?.name;
  return handler === undefined
    ? []
    : [
        [
          `"${handler}" in <${name}> would run a program, and a text may have none.`,
          `Take "${handler}" away.`,
        ],
      ];
}
