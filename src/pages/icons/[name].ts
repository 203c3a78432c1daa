import type { APIRoute, GetStaticPaths } from 'astro';
import { faviconIco, faviconSvg, iconPng, webManifest } from '../../outputs/icons.ts';
import { open } from '../_open.ts';

export const getStaticPaths = (async () => {
  const { blog } = await open();
  const { site, urls } = blog;
  const manifest = webManifest({
    name: site.title,
    shortName: site.title,
    description: site.description,
    language: site.language,
    home: urls.home,
    icon192: urls.icon('192.png'),
    icon512: urls.icon('512.png'),
    maskable512: urls.icon('512-maskable.png'),
  });
  const icons: Record<string, string | Uint8Array> = {
    'favicon.ico': await faviconIco(),
    'icon.svg': faviconSvg(),
    'apple-touch-icon.png': await iconPng(180),
    '192.png': await iconPng(192),
    '512.png': await iconPng(512),
    '512-maskable.png': await iconPng(512, { maskable: true }),
    'site.webmanifest': manifest,
  };
  return Object.entries(icons).map(([name, body]) => ({ params: { name }, props: { body } }));
}) satisfies GetStaticPaths;

const types: Record<string, string> = {
  ico: 'image/x-icon',
  svg: 'image/svg+xml',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
};

export const GET: APIRoute<{ body: string | Uint8Array<ArrayBuffer> }> = ({ props, params }) =>
  new Response(props.body, {
    headers: { 'Content-Type': types[params['name']?.split('.').at(-1) ?? ''] ?? 'application/octet-stream' },
  });
