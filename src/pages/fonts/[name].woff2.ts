import type { APIRoute, GetStaticPaths } from 'astro';
import { fontFiles } from '../../outputs/fonts/fonts.ts';

export const getStaticPaths = (async () => {
  const files = await fontFiles();
  return files.map(({ name, bytes }) => ({
    params: { name: name.replace(/\.woff2$/, '') },
    props: { bytes },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'Content-Type': 'font/woff2' } });
