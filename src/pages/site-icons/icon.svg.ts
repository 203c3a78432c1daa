import type { APIRoute } from 'astro';
import { icon } from './_icon.ts';

export const GET: APIRoute = async () =>
  new Response((await icon()).svg, { headers: { 'Content-Type': 'image/svg+xml' } });
