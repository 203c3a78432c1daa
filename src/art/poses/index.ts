import type { Arrangement } from '../arrangements.ts';
import { gathered } from './gathered.ts';
import { inARow } from './in-a-row.ts';
import { leaning } from './leaning.ts';
import { oneApart } from './one-apart.ts';
import type { Pose } from './pose.ts';
import { resting } from './resting.ts';
import { sheltered } from './sheltered.ts';

/** Each arrangement's pose. */
export const poses: Readonly<Record<Arrangement, Pose>> = {
  gathered,
  sheltered,
  resting,
  'in-a-row': inARow,
  'one-apart': oneApart,
  leaning,
};
