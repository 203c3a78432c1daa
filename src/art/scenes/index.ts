import type { Place } from '../places.ts';
import { boat } from './boat.ts';
import { bridge } from './bridge.ts';
import { chairs } from './chairs.ts';
import { doorway } from './doorway.ts';
import { garden } from './garden.ts';
import { hills } from './hills.ts';
import { path } from './path.ts';
import { people } from './people.ts';
import type { DrawScene } from './scene.ts';
import { stairs } from './stairs.ts';
import { table } from './table.ts';
import { tree } from './tree.ts';
import { voice } from './voice.ts';
import { water } from './water.ts';

/** What draws each place. */
export const scenes: Readonly<Record<Place, DrawScene>> = {
  doorway,
  table,
  water,
  hills,
  voice,
  chairs,
  path,
  bridge,
  tree,
  boat,
  stairs,
  garden,
  people,
};
