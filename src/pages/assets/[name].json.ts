import type { APIRoute, GetStaticPaths } from 'astro';
import { vocabularyFile } from '../../outputs/vocabulary.ts';
import { open } from '../_open.ts';

export const getStaticPaths = (async () => {
  const { blog } = await open();
  const { name, text } = vocabularyFile(blog);
  return [{ params: { name: name.replace(/\.json$/, '') }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
