import type { APIRoute } from 'astro';
import { faviconIco } from '../../outputs/icons.ts';

export const GET: APIRoute = async () =>
  new Response(await faviconIco(), { headers: { 'Content-Type': 'image/x-icon' } });
