import { attributesOf, componentNames } from '../../schema/components.ts';
import { nearest } from '../../schema/nearest.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Range } from '../../markdown/range.ts';
import type { Tag } from '../../markdown/tag.ts';
import type { Document } from '../../library/content/document.ts';
import { inProse, placeIn, stretchIn } from '../positions.ts';
import { feelingsTexts } from './feelings.ts';
import type { FolderView } from '../folder-view.ts';
import type { Prose } from '../prose.ts';
import { rawPlayersIn } from '../files/raw-players.ts';
import { runningHtml } from './running-html.ts';
import { attributeTexts } from './tags/attributes.ts';
import { figureWithSource, linkTag, pictureTag } from './tags/elements.ts';
import { valueOf, type Text } from './tags/text.ts';
import type { TextContext, TextRule } from '../rule.ts';

/** Components that are not known or miss something, and HTML that would not work here. */
export const tags: TextRule = {
  id: 'tags',
  severity: 'error',
  about: 'Tags that the blog does not know, or that lack what they need',
  check,
};

function check({ document, prose, view }: TextContext): Diagnostic[] {
  const played = new Set(rawPlayersIn(prose).flatMap((player) => player.tags));
  return prose.tokens.flatMap((token) => {
    if (token.kind === 'open-comment') {
      const message = 'A note to yourself begins here with "<!--" and is never closed. Readers would see it.';
      return [inProse(document, placeIn(prose.body, token.start), message, 'Type --> after the note.')];
    }
    if (token.kind === 'raw' && prose.body.startsWith('<script', token.start)) {
      const message = '<script> would run a program, and a text may have none.';
      const help = 'Take it away, with all up to </script>.';
      return [inProse(document, stretchIn(prose.body, token), message, help)];
    }
    if (token.kind !== 'tag' || token.tag.kind === 'close' || played.has(token.tag)) return [];
    return tagTexts(token.tag, document, prose, view).map(([message, help, more = {}]) => ({
      ...inProse(document, stretchIn(prose.body, more.at ?? token), message, help),
      ...(more.blocks && { blocks: more.blocks }),
    }));
  });
}

function tagTexts(tag: Tag, document: Document, prose: Prose, view: FolderView): readonly Text[] {
  const known = attributesOf(tag.name);
  if (known) {
    if (tag.name === 'Figure' && valueOf(tag, 'src') !== undefined) return [figureWithSource(tag)];
    const missing = tag.name === 'Feelings' ? feelingsTexts(tag, view) : [];
    return [...attributeTexts(tag, prose.body.slice(tag.start, tag.end), known), ...missing];
  }
  const whole = wholeOf(tag, prose);
  const running = runningHtml(tag, whole);
  if (running.length > 0) return running;
  if (tag.name === 'img') return [pictureTag(tag, document, view)];
  if (tag.name === 'a') return linkTag(tag, whole, document, view);
  return nameTexts(tag);
}

/** A tag with all up to its end, when that stands on the same line. */
function wholeOf(tag: Tag, { body, tokens }: Prose): (Range & { readonly words: string }) | undefined {
  const close = tokens.find(
    (one) =>
      one.kind === 'tag' && one.tag.kind === 'close' && one.tag.name === tag.name && one.start >= tag.end,
  );
  if (tag.kind !== 'open' || !close) return undefined;
  const words = body.slice(tag.end, close.start);
  return words.includes('\n') ? undefined : { start: tag.start, end: close.end, words };
}

/** A name that looks like a component's and is none. */
function nameTexts(tag: Tag): Text[] {
  const meant = componentMeant(tag.name);
  if (!/^[A-Z]/.test(tag.name) && meant === undefined) return [];
  const message = `There is no component "${tag.name}".`;
  if (meant === undefined) {
    return [
      [
        message,
        `There are: ${componentNames.join(', ')}. If you mean the sign itself, type &lt; in place of "<".`,
      ],
    ];
  }
  return [[message, `Write <${meant}>${tag.kind === 'open' ? `, and </${meant}> where it ends` : ''}.`]];
}

/** HTML has a "figure" of its own; any other word that is nearly a component's is a slip. */
function componentMeant(name: string): string | undefined {
  if (/^[A-Z]/.test(name)) return nearest(name, componentNames);
  return componentNames.find((known) => known.toLowerCase() === name && name !== 'figure');
}
