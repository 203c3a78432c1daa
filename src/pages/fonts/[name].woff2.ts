import type { APIRoute, GetStaticPaths } from 'astro';
import { allFontFiles, fontFiles } from '../../outputs/fonts/fonts.ts';
import { lettersOf } from '../../outputs/fonts/letters.ts';
import { open } from '../_open.ts';

export const getStaticPaths = (async () => {
  const { blog } = await open();
  const own = await fontFiles(blog.site.typeface, lettersOf(blog));
  // In the preview she looks at all of them, to choose.
  const all = [...own, ...(blog.preview ? await allFontFiles() : [])];
  const files = new Map(all.map((file) => [file.name, file]));
  return [...files.values()].map(({ name, bytes }) => ({
    params: { name: name.replace(/\.woff2$/, '') },
    props: { bytes },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'Content-Type': 'font/woff2' } });
