import { z } from 'zod';
import { places, type Place } from '../art/places.ts';

/** What the drawings of earlier versions were called, and the place that shows the same: blogs that name them go on. */
const earlier = {
  gathered: 'table',
  'in-a-row': 'voice',
  leaning: 'chairs',
  'one-apart': 'hills',
  resting: 'water',
  sheltered: 'doorway',
} as const satisfies Readonly<Record<string, Place>>;

const earlierName = z.literal(['gathered', 'in-a-row', 'leaning', 'one-apart', 'resting', 'sheltered']);

/** The place that a topic's drawings show, under its name or an earlier one. */
export const drawing = z
  .union([z.enum(places), earlierName.transform((name): Place => earlier[name])])
  .describe('The place that its drawings show: each post is an hour in it. Left out, the blog chooses one.');
