import type { OwnDrawing, OwnPicture, OwnPictures } from '../../library/content/own-pictures.ts';
import { logoName, logoOutput } from '../../library/blog/shown-logo.ts';
import type { AssetSource } from './assets.ts';
import { filesOfPicture, pictureAssets, type MadeOf } from './picture-assets.ts';

/** The files that are made of the pictures of the whole blog for its pages. Icons have addresses of their own. */
export function ownAssets({ logo, portrait }: OwnPictures, pictures: MadeOf): AssetSource[] {
  return [
    ...(logo ? [logoAsset(logo, pictures)] : []),
    ...(portrait ? [pictureAssets('site', portrait, pictures)] : []),
  ];
}

function logoAsset(logo: OwnPicture | OwnDrawing, pictures: MadeOf): AssetSource {
  const name = logoName(logo);
  if ('picture' in logo) return filesOfPicture(logo, new Map([[name, logoOutput(logo)]]), pictures);
  return { names: [name], make: () => Promise.resolve(new Map([[name, logo.drawing.svg]])) };
}
