import type { Range } from '../../markdown/range.ts';
import type { Tag } from '../../markdown/tag.ts';
import type { Text } from './tags/text.ts';

/** HTML that runs a program, changes the page as a whole, or brings in what others could watch readers by. */
const running: ReadonlySet<string> = new Set(
  'applet base embed frame frameset iframe link noscript object script source style template'.split(' '),
);

/** HTML in which readers would write or choose something that then goes nowhere. */
const forms: Readonly<Record<string, string>> = {
  button: 'Take it away. To lead readers to something, write a link: [its words](https://…)',
  form: 'Take it away. To lead readers to something, write a link: [its words](https://…)',
  input:
    'For something to tick off, write a list: - [ ] its words\nFor a line to write on, put <Field label="What to write there" /> into a worksheet.',
  select: 'Take it away. A list says as much: begin each line with "- ".',
  textarea: 'For lines to write on, put <Field label="What to write there" lines="5" /> into a worksheet.',
};

/**
 * HTML that would run, or bring in what lies elsewhere; the policy of every page would stop most of it.
 *
 * @param whole The tag with all up to its end, when that is known.
 */
export function runningHtml(tag: Tag, whole: Range | undefined): Text[] {
  const name = tag.name.toLowerCase();
  if (running.has(name)) {
    const end = tag.kind === 'open' && !whole ? `, up to </${tag.name}>` : '';
    return [
      [
        `<${tag.name}> would run a program, or bring in what lies elsewhere, and this blog does neither in a text.`,
        `Take it away${end}. To lead readers to something, write a link: ${linkTo(tag)}`,
        { ...(whole && { at: whole }) },
      ],
    ];
  }
  const help = Object.hasOwn(forms, name) ? forms[name] : undefined;
  if (help !== undefined) {
    const message = `<${tag.name}> would take what readers write or choose, and nothing would come of it.`;
    const end = tag.kind === 'open' && !whole ? `Take it away, up to </${tag.name}>.` : 'Take it away.';
    return [[message, help.replace('Take it away.', end), { ...(whole && { at: whole }) }]];
  }
  const handler = tag.attributes.find((attribute) => /^on[a-z]/i.test(attribute.name));
  return handler === undefined
    ? []
    : [
        [
          `"${handler.name}" in <${tag.name}> would run a program, and a text may have none.`,
          'Take it away.',
          { at: handler },
        ],
      ];
}

/** A link to what would have been shown: to the page of a film, not to the player. */
function linkTo({ attributes }: Tag): string {
  const from = attributes.find(({ name }) => /^(?:src|data)$/i.test(name))?.value ?? '';
  const address = from
    .replace(/^\/\//, 'https://')
    .replace(/^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+).*$/, 'https://youtu.be/$1')
    .replace(/^https:\/\/player\.vimeo\.com\/video\/(\d+).*$/, 'https://vimeo.com/$1');
  return /^https?:\/\/[^\s()]+$/.test(address) ? `[Its title](${address})` : '[its words](https://…)';
}
