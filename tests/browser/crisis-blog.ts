import { empty } from '../other-blogs/empty.ts';
import type { OtherBlog } from '../other-blogs/blogs.ts';

interface Line {
  readonly id: string;
  readonly channel: 'call' | 'text';
  readonly value: string;
  readonly keyword?: string;
  readonly languages?: string;
  readonly situations: string;
}

const lines: readonly Line[] = [
  {
    id: 'us-988',
    channel: 'call',
    value: '988',
    languages: 'en, es',
    situations: 'thoughts-of-dying, to-talk',
  },
  {
    id: 'us-text',
    channel: 'text',
    value: '741741',
    keyword: 'HOME',
    situations: 'thoughts-of-dying, to-talk',
  },
  { id: 'us-home-text', channel: 'text', value: '88788', keyword: 'START', situations: 'someone-hurts-you' },
  { id: 'us-home', channel: 'call', value: '800-555-0133', situations: 'someone-hurts-you' },
  { id: 'us-child-text', channel: 'text', value: '800-555-0122', situations: 'a-child' },
  { id: 'us-child', channel: 'call', value: '800-555-0122', situations: 'a-child' },
  { id: 'us-drugs', channel: 'call', value: '800-555-0157', situations: 'drinking-or-drugs' },
];

const written = ({ id, channel, value, keyword, languages = 'en', situations }: Line) => `- id: ${id}
  name: Line ${id}
  country: US
  channel: ${channel}
  value: "${value}"${keyword === undefined ? '' : `\n  keyword: ${keyword}`}
  languages: [${languages}]
  audience: anyone
  for: everyone
  situations: [${situations}]
  source: https://lines.example.org/
`;

/** A blog in the United States that has help lines for several needs, and both fields into which danger may be typed. */
export const crisisBlog: OtherBlog = {
  ...empty,
  files: {
    ...empty.files,
    'content/crisis-lines.yaml': lines.map(written).join(''),
    'content/feelings.yaml':
      'low:\n  title: Low\n  words:\n    sad: something is gone\n    angry: a line was crossed\n',
    'content/pages/feelings.mdx': '---\ntitle: Words for feelings\ndescription: D.\n---\n\n<Feelings />\n',
  },
};
