import type { APIRoute, GetStaticPaths } from 'astro';
import { allFontFiles, fontFiles } from '../../outputs/fonts/fonts.ts';
import { open } from '../_open.ts';

export const getStaticPaths = (async () => {
  const { blog } = await open();
  // In the preview she looks at all of them, to choose.
  const files = blog.preview ? await allFontFiles() : await fontFiles(blog.site.typeface);
  return files.map(({ name, bytes }) => ({
    params: { name: name.replace(/\.woff2$/, '') },
    props: { bytes },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'Content-Type': 'font/woff2' } });
