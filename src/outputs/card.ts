import { createHash } from 'node:crypto';
import { drawing, drawingSvg, edition, frames, type Arrangement } from '../art/index.ts';
import { light } from '../art/palette.ts';
import { cardRenderer } from './card-fonts.ts';
import { cardLayout, type CardWords } from './card-layout.ts';
import { markFile } from './icons.ts';

/** What a share card shows. */
export interface CardInput extends CardWords {
  /** Whose drawing it carries, and how the people in it stand. */
  readonly slug: string;
  readonly arrangement: Arrangement;
}

/** Raised when the layout, the fonts or the mark change, so that cards kept from before are drawn again. */
const version = 4;

/** 1200 by 630 pixels, what Open Graph's readers ask for. */
const { width, height } = frames.share;

/** A page's share card as a PNG: the same bytes for the same input. */
export async function card(input: CardInput): Promise<Uint8Array<ArrayBuffer>> {
  const renderer = await cardRenderer();
  const layout = await cardLayout(input, picture(input), markFile(), renderer);
  // Straight from the renderer, 23 KB: a palette would save a third of the bytes for twice the work.
  return new Uint8Array(await renderer.render(layout, { width, height, format: 'png' }));
}

/**
 * A name for a card made from all that it shows, 16 hexadecimal digits: another drawing is another name.
 * Nothing is drawn for it: each page asks for the names of cards, and few cards are new.
 */
export function cardKey(input: CardInput): string {
  const { title, siteTitle, topic, note, slug, arrangement } = input;
  const shown = JSON.stringify([
    version,
    edition,
    title,
    siteTitle,
    topic ?? '',
    note ?? '',
    slug,
    arrangement,
  ]);
  return createHash('sha256').update(shown).digest('hex').slice(0, 16);
}

function picture({ slug, arrangement }: CardInput): string {
  return drawingSvg(drawing(slug, arrangement), { format: 'share', colours: light });
}
