import type { Site } from '../../schema/site.ts';
import { typographic } from '../format/typography.ts';
import type { OwnPictures } from '../content/own-pictures.ts';
import { logoOf, type Output } from '../../media/pictures/plan.ts';
import type { Urls } from '../urls.ts';
import { assetName } from '../format/shown-picture.ts';

/** The author's own picture in the place of the blog's mark. */
export interface ShownLogo {
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** Whether it stands without the name of the blog in words. */
  readonly alone: boolean;
  /** Whether the page is seen through it. */
  readonly clear: boolean;
}

/** How high it stands on a page, in pixels: beside the name of the blog, and alone. */
const heights = { beside: 28, alone: 44 } as const;

/** What a page shows in the place of the blog's mark; nothing where the author has no logo. */
export function shownLogo(
  { logo: own }: OwnPictures,
  site: Pick<Site, 'logo' | 'title' | 'language'>,
  urls: Pick<Urls, 'asset'>,
): ShownLogo | undefined {
  if (!own || !site.logo) return undefined;
  const { alone = false, alt } = site.logo;
  const { width, height } = 'drawing' in own ? own.drawing : own.picture.facts;
  const high = heights[alone ? 'alone' : 'beside'];
  return {
    address: urls.asset(logoName(own)),
    width: Math.max(1, Math.round((width / height) * high)),
    height: high,
    alt: alt ?? (alone ? typographic(site.title, site.language) : ''),
    alone,
    clear: 'drawing' in own || !own.picture.facts.opaque,
  };
}

/** The name of its file in the site. */
export function logoName(own: NonNullable<OwnPictures['logo']>): string {
  return 'drawing' in own
    ? `site-${own.drawing.hash}.svg`
    : assetName('site', own.picture.hash, logoOutput(own));
}

/** The file that is made of a logo that is no drawing. */
export function logoOutput({ picture }: Extract<OwnPictures['logo'], { picture: unknown }>): Output {
  return logoOf(picture.facts);
}
