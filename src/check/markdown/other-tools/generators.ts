import { away, type Form } from './form.ts';

const orWords = 'Take it away, or write in words what it stood for.';
const contents = 'Take it away: each page lists its parts by itself.';
const attributes = String.raw`#[A-Za-z][\w:.-]*|\.[A-Za-z][\w-]*|[A-Za-z][\w-]*=(?:"[^"\n]*"|'[^'\n]*'|[^\s{}"']+)`;
const shortcodes =
  'caption|gallery|embed|audio|video|playlist|youtube|vimeo|contact-form(?:-7)?|wpforms|gravityform|toc|more|su_\\w+|et_pb_\\w+|vc_\\w+|fusion_\\w+|sourcecode|pullquote';

/** What makers of sites know: shortcodes, commands, names and looks given to things. */
export const generators: readonly Form[] = [
  {
    pattern: /\{\{<[ \t]*youtube[ \t]+(?:id=)?"?([\w-]{6,20})"?[^<>\n]*>\}\}/g,
    does: 'is a shortcode of Hugo',
    help: (_, id) => `Type: [Its title](https://youtu.be/${id})`,
  },
  {
    pattern: /\{\{<[ \t]*vimeo[ \t]+(?:id=)?"?(\d{5,12})"?[^<>\n]*>\}\}/g,
    does: 'is a shortcode of Hugo',
    help: (_, id) => `Type: [Its title](https://vimeo.com/${id})`,
  },
  {
    pattern: /\{\{<[\s\S]{0,2000}?>\}\}|\{\{%[\s\S]{0,2000}?%\}\}/g,
    does: 'is a shortcode of Hugo',
    help: orWords,
  },
  {
    pattern: /\$?\{\{?[ \t]*:?toc\b[^{}\n]*\}\}?|@\[toc\]/gi,
    does: 'is where other tools put a table of contents',
    help: contents,
    fix: '',
  },
  {
    pattern: /^[ \t]*\[TOC\][ \t]*$|\[\[_?toc_?\]\]/gim,
    does: 'is where other tools put a table of contents',
    help: contents,
    fix: '',
  },
  {
    pattern: /\{\{[^{}]*\}\}/g,
    does: 'is a blank that another tool fills in',
    help: 'Write the words that belong there.',
  },
  {
    pattern: /\{%[\s\S]{0,2000}?%\}/g,
    does: 'is a command of Liquid, which Jekyll and Shopify read',
    help: orWords,
  },
  { pattern: /<%[\s\S]{0,2000}?%>/g, does: 'is a command for another tool', help: orWords },
  {
    pattern: /[ \t]*\{:[^{}\n]*\}/g,
    does: 'is a note to kramdown on how something looks',
    help: away,
    fix: '',
  },
  {
    pattern: new RegExp(String.raw`[ \t]*\{[ \t]*(?:${attributes})(?:[ \t]+(?:${attributes}))*[ \t]*\}`, 'g'),
    does: 'is a name or a look that Pandoc gives to something',
    help: `${away} Each heading has a name of its own, made of its words.`,
    fix: '',
  },
  {
    pattern: /\{(?:--[\s\S]{0,2000}?--|\+\+[\s\S]{0,2000}?\+\+|~~[\s\S]{0,2000}?~~|==[\s\S]{0,2000}?==)\}/g,
    does: 'is a change that CriticMarkup keeps in the text, old words and new',
    help: 'Leave only the words that readers are to see.',
  },
  {
    pattern: new RegExp(String.raw`\[\/?(?:${shortcodes})(?:[ =:][^\]\n]*)?\]`, 'gi'),
    does: 'is a shortcode of WordPress',
    help: orWords,
    inText: true,
  },
  {
    pattern:
      /\[\/?[A-Za-z][\w-]*(?:[ \t]+[\w-]+[ \t]*=[ \t]*["“”'‘’][^\]\n]*|[ \t]*=[^\]\n]+)\]|\[\/[A-Za-z][\w-]*\]/g,
    does: 'is a tag in square brackets, as WordPress and forums have them',
    help: orWords,
    inText: true,
  },
  {
    pattern: /^\.\.[ \t]+[\w-]+::.*$/gm,
    does: 'is a command of Sphinx',
    help: orWords,
    inText: true,
  },
  {
    pattern: /^[ \t]*:{3,}.*$/gm,
    does: 'begins or ends a box in another tool',
    help: `${away} A box begins with > [!note] here, and each line of it with > and a space.`,
    inText: true,
  },
  {
    pattern: /^\+\+\+[ \t]*\n(?:[^\n=]*=[^\n]*\n){1,60}\+\+\+[ \t]*$/gm,
    does: 'belongs to the lines about the post, and stands in its text',
    help: 'Put what they say between the two lines of three hyphens at the top of the file, and take them away here.',
  },
  {
    pattern:
      /^---[ \t]*\n(?:[A-Za-z][\w-]*:.*\n(?:[ \t].*\n|- .*\n)*){1,60}---[ \t]*$|^(?:[A-Za-z][\w-]*:(?: .*)?\n(?:[ \t].*\n|- .*\n)*){2,60}---[ \t]*$/gm,
    does: 'belongs to the lines about the post, and stands in its text',
    help: 'Put what they say between the two lines of three hyphens at the top of the file, and take them away here.',
  },
];
