import type { ContainerNode, Node, Renderer } from '@takumi-rs/core';
import type { Frame } from '../../art/index.ts';
import type { dark, light } from '../../art/palette.ts';

type Style = NonNullable<ContainerNode['style']>;

/** The words of a card. */
export interface CardWords {
  readonly title: string;
  readonly siteTitle: string;
  readonly topic?: string | undefined;
  /** Its content notes in a few words. */
  readonly note?: string | undefined;
}

/** Those of its words that can be drawn. */
type Drawn = { readonly [Word in keyof CardWords]?: CardWords[Word] | undefined };

/** What the words are written in: dark inks on a light sky, light ones on a dark one. */
export type Inks = typeof light | typeof dark;

const margin = 72;
const top = 54;
/** How high a scene is over its ground, in its own units: there the words end. */
const sceneHeight = 150;

/** Fraunces as the pages cut it: `font-faces.ts` says why. */
const heading: Style = {
  fontFamily: 'Fraunces',
  fontWeight: 560,
  fontVariationSettings: '"opsz" 40, "SOFT" 50, "WONK" 0',
};
const titleStyle: Style = {
  ...heading,
  lineHeight: 1.14,
  textWrap: 'balance',
  overflowWrap: 'anywhere',
  marginTop: 10,
};
const oneLine: Style = { lineClamp: 1, textOverflow: 'ellipsis' };
const small: Style = {
  ...oneLine,
  fontFamily: 'Atkinson',
  lineHeight: 1.35,
  fontSize: 24,
};
const topicStyle: Style = { ...small, fontSize: 28, fontWeight: 600 };

/** How a title may be set, the best first: as large as all of it fits, then cut after some lines. */
const settings: readonly Style[] = [
  ...[92, 80, 70, 62, 54, 48, 44, 40].map((fontSize) => ({ fontSize })),
  ...[5, 4, 3, 2].map((lineClamp) => ({ fontSize: 40, lineClamp, textOverflow: 'ellipsis' })),
];

/**
 * The card as takumi draws it: words in the sky, the place below, the blog's name in the ground.
 *
 * @param picture The drawing, an SVG file of the whole card.
 * @param mark The blog's mark, an SVG file.
 */
export async function cardLayout(
  words: Drawn,
  picture: string,
  mark: string,
  inks: Inks,
  renderer: Renderer,
  { width, height, ground, scale }: Frame,
): Promise<Node> {
  const across = width - 2 * margin;
  const tallest = ground - sceneHeight * scale - top;
  const below: Style = { left: margin, top: ground, width: across, height: height - ground };
  return box({ position: 'relative', width, height, color: inks.ink }, [
    image(picture, { position: 'absolute', left: 0, top: 0, width, height }),
    box({ position: 'absolute', left: margin, top }, [await fitting(words, inks, renderer, across, tallest)]),
    box({ ...below, position: 'absolute', display: 'flex', alignItems: 'center', gap: 14 }, [
      image(mark, { width: 42, height: 42, flexShrink: 0 }),
      ...(words.siteTitle
        ? [text(words.siteTitle, { ...heading, ...oneLine, fontSize: 30, color: inks.ink })]
        : []),
    ]),
  ]);
}

/** The words above, in the first setting of the title that leaves the place room. */
async function fitting(
  words: Drawn,
  inks: Inks,
  renderer: Renderer,
  across: number,
  tallest: number,
): Promise<Node> {
  const { topic, note, title } = words;
  const set = (setting: Style): Node =>
    box({ width: across, display: 'flex', flexDirection: 'column' }, [
      ...(topic ? [text(topic, { ...topicStyle, color: inks.a })] : []),
      ...(note ? [text(note, { ...small, color: inks.quiet })] : []),
      ...(title ? [text(title, { ...titleStyle, ...setting, color: inks.ink })] : []),
    ]);
  let last = set({});
  for (const setting of settings) {
    last = set(setting);
    if ((await renderer.measure(last)).height <= tallest) return last;
  }
  return last;
}

function box(style: Style, children: Node[]): Node {
  return { type: 'container', style, children };
}

function image(svg: string, style: Style): Node {
  return { type: 'image', src: Buffer.from(svg), style };
}

/** Composed letters rather than a letter and its accent, and no emoji: the fonts hold the former alone. */
function text(words: string, style: Style): Node {
  const plain = words.normalize('NFC').replace(/\p{Emoji_Presentation}|\uFE0F/gu, '');
  return { type: 'text', text: plain.replace(/\s+/g, ' ').trim(), style };
}
