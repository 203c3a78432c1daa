import { away, type Form } from './form.ts';

/** What notebooks, wikis and writing programs know: names for paragraphs, tags, fields, what is raised. */
export const notebooks: readonly Form[] = [
  {
    pattern: /^[ \t￼]*[A-Za-z][\w -]{0,40}::[ \t]+\S.*$|[[(][a-z][\w -]{0,40}::[ \t]+[^\])\n]+[\])]/gm,
    does: 'is a field of Logseq or Dataview',
    help: `${away} What only you are to see stands in <!-- -->.`,
    inText: true,
  },
  {
    pattern: /\(\((?=[^()\s]*\d)[\w-]{8,40}\)\)/g,
    does: 'is a reference to a block of Roam or Logseq',
    help: 'Write the words that it stood for.',
    inText: true,
  },
  {
    pattern: /(?:^|[ \t])\^[A-Za-z0-9][A-Za-z0-9-]+[ \t]*$(?=\n[ \t]*(?:\n|$)|(?![\s\S]))/gm,
    does: 'is the name that Obsidian gives to a paragraph',
    help: away,
    inText: true,
    fix: '',
  },
  {
    pattern:
      /^[ \t￼]*#\p{L}[\p{L}\p{N}_/-]*(?:[ \t]+#\p{L}[\p{L}\p{N}_/-]*)*[ \t]*$|(?<![\p{L}\p{N}/#&])#\p{L}[\p{L}\p{N}_-]*\/[\p{L}\p{N}_/-]+/gmu,
    does: 'is a tag of Obsidian or another notebook',
    help: `${away} What a post is about stands in "topics" at its top. If it is a heading, put a space after the "#".`,
    inText: true,
  },
  {
    pattern: /(?<=\S)\^[^\s^[\]]{1,12}\^|\^\[[^\]\n]+\]/g,
    does: 'is something raised, or a note, as Pandoc writes it',
    help: 'Type <sup>2</sup> for what is raised. A note is [^1], with a line further down that begins with [^1]: and the note.',
    inText: true,
  },
  {
    pattern: /(?<![\w+])\+\+(?=[^\s+])[^+\n]*[^\s+]\+\+(?![\w+])/g,
    does: 'is how Ulysses writes a note to you, and others underline',
    help: 'To hide it from readers, type <!-- before it and --> after it, in place of the signs. If not, take the signs away.',
    inText: true,
  },
  {
    pattern: /(?<![\w:])\[(?:@[\w:.-]+|-@[\w:.-]+)[^\]\n]*\]/g,
    does: 'is a reference that Pandoc looks up',
    help: 'Write the source under "sources" at the top of the post, or in a note.',
    inText: true,
  },
  {
    pattern: /(?<![\p{L}\p{N}:/])[:][a-z][a-z0-9]*(?:[_+-][a-z0-9]+)*:(?![\p{L}\p{N}:/])/gu,
    does: 'is the name of an emoji, which other tools draw',
    help: 'Put the emoji itself there, or take the name away.',
    inText: true,
  },
  {
    pattern: /^[ \t￼]*={2,6}[ \t]+\S[^\n=]*[ \t]={2,6}[ \t]*$|^[ \t]*h[1-6]\.[ \t]+\S.*$|'''[^'\n]+'''/gm,
    does: 'is how a wiki writes a heading or bold words',
    help: 'Type ## and a space before a heading, and ** before and after bold words.',
    inText: true,
  },
  {
    pattern: /(?<=^[ \t]*(?:[-*+]|\d+[.)])[ \t]+)\[[^\sxX\]]\](?=[ \t])/gm,
    does: 'is a state that only other tools know',
    help: 'Type [ ] for what is open, or [x] for what is done.',
  },
];
