import type { APIRoute } from 'astro';
import { webManifest } from '../../outputs/icons.ts';
import { open } from '../_open.ts';
import { icon } from './_icon.ts';

export const GET: APIRoute = async () => {
  const { blog } = await open();
  const { site, urls } = blog;
  const manifest = webManifest({
    name: site.title,
    shortName: site.title,
    description: site.description,
    language: site.language,
    paper: (await icon()).paper,
    home: urls.home,
    icon192: urls.icon('192.png'),
    icon512: urls.icon('512.png'),
    maskable512: urls.icon('512-maskable.png'),
  });
  return new Response(manifest, { headers: { 'Content-Type': 'application/manifest+json' } });
};
