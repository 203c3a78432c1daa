import type { ContainerNode, Node, Renderer } from '@takumi-rs/core';
import type { Frame } from '../../art/index.ts';
import type { dark, light } from '../../art/palette.ts';
import type { CardFont } from '../../library/content/card-font.ts';
import { drawable, familyFor, type CardFamily } from './letters.ts';

type Style = NonNullable<ContainerNode['style']>;

/** The words of a card. */
export interface CardWords {
  readonly title: string;
  readonly siteTitle: string;
  readonly topic?: string | undefined;
  /** Its content notes in a few words. */
  readonly note?: string | undefined;
  /** What words are written in whose letters the blog's fonts lack. */
  readonly font?: CardFont | undefined;
}

/** What the words are written in: dark inks on a light sky, light ones on a dark one. */
export type Inks = typeof light | typeof dark;

const margin = 72;
const top = 54;
/** How high a scene is over its ground, in its own units: there the words end. */
const sceneHeight = 150;

const heading: Style = { fontWeight: 560 };
/** Fraunces as the pages cut it: `fonts/faces.ts` says why. */
const cut: Style = { fontVariationSettings: '"opsz" 40, "SOFT" 50, "WONK" 0' };
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
  words: CardWords,
  picture: string,
  mark: string,
  inks: Inks,
  renderer: Renderer,
  { width, height, ground, scale }: Frame,
): Promise<Node> {
  const text = writtenWith(words.font);
  const across = width - 2 * margin;
  const tallest = ground - sceneHeight * scale - top;
  const below: Style = { left: margin, top: ground, width: across, height: height - ground };
  return box({ position: 'relative', width, height, color: inks.ink }, [
    image(picture, { position: 'absolute', left: 0, top: 0, width, height }),
    box({ position: 'absolute', left: margin, top }, [await fitting(words, inks, renderer, across, tallest)]),
    box(
      {
        ...below,
        ...from(words.siteTitle),
        position: 'absolute',
        display: 'flex',
        alignItems: 'center',
        gap: 14,
      },
      [
        image(mark, { width: 42, height: 42, flexShrink: 0 }),
        ...text(words.siteTitle, 'Fraunces', { ...heading, ...oneLine, fontSize: 30, color: inks.ink }),
      ],
    ),
  ]);
}

/** The words above, in the first setting of the title that leaves the place room. */
async function fitting(
  words: CardWords,
  inks: Inks,
  renderer: Renderer,
  across: number,
  tallest: number,
): Promise<Node> {
  const { topic, note, title, font } = words;
  const text = writtenWith(font);
  const aboveTitle = [
    ...text(topic, 'Atkinson', { ...topicStyle, color: inks.a }),
    ...text(note, 'Atkinson', { ...small, color: inks.quiet }),
  ];
  const set = (setting: Style): Node =>
    box({ width: across, display: 'flex', flexDirection: 'column' }, [
      ...aboveTitle,
      ...text(title, 'Fraunces', { ...titleStyle, ...setting, color: inks.ink }),
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

/** A text in the usual family or another that has its letters, from the side that it is read from; none where it would be boxes. */
function writtenWith(font: CardFont | undefined) {
  return (words: string | undefined, usual: CardFamily, style: Style): Node[] => {
    const fontFamily = words ? familyFor(usual, words, font) : undefined;
    const shown = fontFamily && words ? drawable(fontFamily, words, font) : '';
    if (!fontFamily || shown === '') return [];
    const side: Style = isFromRight(shown) ? { textAlign: 'right', direction: 'rtl' } : {};
    const own = fontFamily === 'Fraunces' ? cut : {};
    return [{ type: 'text', text: shown, style: { ...style, fontFamily, ...own, ...side } }];
  };
}

/** On which side a row begins whose words are read from there. */
function from(words: string): Style {
  return { flexDirection: isFromRight(words) ? 'row-reverse' : 'row' };
}

function isFromRight(words: string): boolean {
  return /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(words);
}
