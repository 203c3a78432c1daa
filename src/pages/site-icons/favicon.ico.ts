import type { APIRoute } from 'astro';
import { faviconIco } from '../../outputs/icons.ts';
import { icon } from './_icon.ts';

export const GET: APIRoute = async () =>
  new Response(await faviconIco(await icon()), { headers: { 'Content-Type': 'image/x-icon' } });
