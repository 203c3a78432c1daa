import { posix } from 'node:path';
import { attachmentAddress, players } from '../../markdown/attachments.ts';
import type { Range } from '../../markdown/range.ts';
import type { Tag } from '../../markdown/tag.ts';
import type { AttachmentFacts } from '../../media/attachments/facts.ts';
import type { Refused } from '../../media/attachments/refusal.ts';
import type { Place } from '../../schema/explain/typed.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { fileOfAttachment, fileDiagnostic } from './attachment-names.ts';
import { inProse, stretchIn } from '../positions.ts';
import { needlessReason } from './file-words.ts';
import { noCaptions, playerTexts } from './player-words.ts';
import type { Prose } from '../prose.ts';
import { refusedAttachment } from './refused-attachments.ts';
import type { TextContext, TextRule } from '../rule.ts';

/** A file that a text plays or hands out: its address as it is typed, where, and by what. */
interface Reference {
  readonly url: string;
  readonly at: Place;
  readonly tag?: Tag;
  readonly attribute?: 'src' | 'captions';
  /** Whether something is said between the tags. */
  readonly said: boolean;
}

/** Players that stand in a sentence, or whose file is not there. */
export const attachments: TextRule = {
  id: 'players',
  severity: 'error',
  about: 'Players in a sentence, or for a file that is not there',
  check: checkAttachments,
};

function checkAttachments({ document, prose, view: { files } }: TextContext): Diagnostic[] {
  const inSentence = prose.nodes.flatMap((node) =>
    node.type === 'mdxJsxTextElement' && players.some((player) => player === node.name)
      ? [
          inProse(
            document,
            prose.placeOf(node),
            `<${node.name ?? ''}> stands in a sentence, where no player can be.`,
            'Put it on a line of its own, with an empty line before it and after it.',
          ),
        ]
      : [],
  );
  const misplaced = playerFiles(prose).flatMap(({ url, at, attribute = 'src' }) => {
    const diagnostic = url.trim() === '' ? undefined : fileDiagnostic(url, document.file, files);
    if (!diagnostic) return [];
    const help =
      diagnostic.meant === undefined ? diagnostic.help : `Write: ${attribute}="${diagnostic.meant}"`;
    return [inProse(document, at, diagnostic.message, help)];
  });
  return [...inSentence, ...misplaced];
}

/** Files that are there, and are not handed out as they are, or leave somebody out: each is looked at, as a build does. */
export const openedAttachments: TextRule = {
  id: 'attachments',
  severity: 'error',
  about: 'Files that cannot be handed out or played as they are, or that leave somebody out',
  check: checkOpenedAttachments,
};

async function checkOpenedAttachments({
  document,
  prose,
  view: { files, attachments: known },
}: TextContext): Promise<Diagnostic[]> {
  const found = [...linkedFiles(prose), ...playerFiles(prose)].map(
    async (reference): Promise<Diagnostic[]> => {
      const { url, at } = reference;
      const file = fileOfAttachment(url, document.file, files);
      if (file === undefined) return [];
      const name = attachmentAddress(url, document.file)?.path ?? url;
      const opened = await known.open(file);
      const texts =
        'refused' in opened
          ? [refusal(name, opened.refused, reference)]
          : [...generalTexts(name, opened.facts), ...useTexts(name, opened.facts, reference)];
      return texts.map((text) => ({ ...inProse(document, at, text.message, text.help), ...text }));
    },
  );
  return (await Promise.all(found)).flat();
}

function refusal(name: string, refused: Refused, { attribute }: Reference): Text {
  const isOtherForm = attribute === 'captions' && refused.why === 'form';
  return isOtherForm ? noCaptions(name) : refusedAttachment(name, refused);
}

/** Every link to a file that is no text. */
function linkedFiles({ nodes, placeOf }: Prose): Reference[] {
  const pictures = new Set(
    nodes.flatMap((node) => (node.type === 'imageReference' ? [node.identifier] : [])),
  );
  return nodes.flatMap((node) => {
    const isLink = node.type === 'link' || (node.type === 'definition' && !pictures.has(node.identifier));
    return isLink ? [{ url: node.url, at: placeOf(node), said: true }] : [];
  });
}

/** Every file that a player names. */
function playerFiles({ tokens, body }: Prose): Reference[] {
  const tags = tokens.flatMap((token) => (token.kind === 'tag' ? [token.tag] : []));
  return tags.flatMap((tag, index) => {
    if (tag.kind === 'close' || !players.some((player) => player === tag.name)) return [];
    const said = isSaid(tag, tags.slice(index + 1), body);
    return (['src', 'captions'] as const).flatMap((attribute) => {
      const url = tag.attributes.find(({ name }) => name === attribute)?.value;
      return url === undefined ? [] : [{ url, at: stretchIn(body, tag), tag, attribute, said }];
    });
  });
}

/** Whether something is said between a tag and its end. */
function isSaid({ kind, name, end }: Tag & Range, later: readonly Tag[], body: string): boolean {
  if (kind !== 'open') return false;
  const close = later.find((tag) => tag.kind === 'close' && tag.name === name);
  return body.slice(end, close?.start).trim() !== '';
}

type Text = Pick<Diagnostic, 'severity' | 'message' | 'help'>;

/**
 * Cloudflare Pages takes no file over 25 MiB (developers.cloudflare.com/pages/platform/limits), and GitHub none over
 * 100 (docs.github.com, "About large files on GitHub"): below that every host takes it.
 */
const mostBytes = 25_000_000;

function generalTexts(name: string, { bytes, kept, tells }: AttachmentFacts): Text[] {
  return [
    ...(kept && !tells ? [needlessReason(posix.basename(name))] : []),
    ...(bytes > mostBytes
      ? [
          {
            severity: 'warning' as const,
            message: `"${name}" has ${Math.round(bytes / 1_000_000)} megabytes. Some hosts take no more than 25, and a reader with a telephone pays for each.`,
            help: 'Save it smaller: speech needs half a megabyte a minute, a film in 720p some ten. HandBrake and Audacity do it.',
          },
        ]
      : []),
  ];
}

function useTexts(name: string, facts: AttachmentFacts, { tag, attribute, said }: Reference): Text[] {
  return tag ? playerTexts({ name, facts, tag, captions: attribute === 'captions', said }) : [];
}
