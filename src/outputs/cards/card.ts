import { createHash } from 'node:crypto';
import { colorsAt, cover, drawing, artVersion, framedSvg, share, type Subject } from '../../art/index.ts';
import { dark, isDark, light } from '../../art/palette.ts';
import { letGo } from '../../media/bytes.ts';
import { cardRenderer } from './renderer.ts';
import { cardLayout, type CardWords } from './layout.ts';
import { markFile } from '../icon-source.ts';

/** What a share card shows, or the cover of a book. */
export interface CardInput extends CardWords {
  readonly drawing: Subject;
  /** Whether it stands upright, as a book does. */
  readonly upright?: boolean;
}

/** Raised when the layout, the fonts or the mark change, so that cards kept from before are drawn again. */
const version = 8;

/**
 * A page's share card as a PNG, of 1200 by 630 pixels, what Open Graph's readers ask for; or the cover of a book.
 * The same bytes for the same input.
 */
export async function card(input: CardInput): Promise<Uint8Array<ArrayBuffer>> {
  const renderer = await cardRenderer(input.font);
  const shown = drawing(input.drawing);
  const inks = isDark(shown.when.hour) ? dark : light;
  const frame = input.upright ? cover : share;
  const picture = framedSvg(shown, colorsAt(shown.when), frame);
  const layout = await cardLayout(input, picture, markFile(inks), inks, renderer, frame);
  const { width, height } = frame;
  const pixels = await renderer.render(layout, { width, height, format: 'raw' });
  const png = await inPng(pixels, { width, height });
  letGo(pixels);
  return png;
}

/** The renderer's own encoder takes as long as the drawing, and three times as long as this one; its files are a third smaller. */
async function inPng(pixels: Uint8Array, size: { width: number; height: number }) {
  const { default: sharp } = await import('sharp');
  const image = sharp(pixels, { raw: { ...size, channels: 4 } }).removeAlpha();
  return new Uint8Array(await image.png({ compressionLevel: 4 }).toBuffer());
}

/**
 * A name for a card made from all that it shows, 16 hexadecimal digits: another drawing is another name.
 * Nothing is drawn for it: each page asks for the names of cards, and few cards are new.
 */
export function cardKey(input: CardInput): string {
  const { title, siteTitle, topic = '', note = '', font } = input;
  const { slug, place, day = '', southern = false } = input.drawing;
  const words = [
    title,
    siteTitle,
    topic,
    note,
    ...(input.upright ? ['upright'] : []),
    ...(font ? [font.hash] : []),
  ];
  const shown = JSON.stringify([version, artVersion, ...words, slug, place, day, southern]);
  return createHash('sha256').update(shown).digest('hex').slice(0, 16);
}
