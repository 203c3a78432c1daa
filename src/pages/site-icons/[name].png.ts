import type { APIRoute, GetStaticPaths } from 'astro';
import { iconPng } from '../../outputs/icons.ts';
import { icon } from './_icon.ts';

export const getStaticPaths = (() => [
  { params: { name: 'apple-touch-icon' }, props: { size: 180, maskable: false } },
  { params: { name: '192' }, props: { size: 192, maskable: false } },
  { params: { name: '512' }, props: { size: 512, maskable: false } },
  { params: { name: '512-maskable' }, props: { size: 512, maskable: true } },
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ size: number; maskable: boolean }> = async ({ props: { size, maskable } }) =>
  new Response(await iconPng(await icon(), size, { maskable }), { headers: { 'Content-Type': 'image/png' } });
