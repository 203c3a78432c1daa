import type { Attachments } from '../../library/content/attachments.ts';
import type { Pictures } from '../../library/content/pictures.ts';
import type { Settings } from '../../settings.ts';
import type { Preview } from './preview.ts';

/** What pages are served with. */
export interface Serving {
  readonly preview: Preview;
  readonly pictures: Pictures;
  readonly attachments: Attachments;
  readonly settings: Settings;
  /** The project's folder. */
  readonly root: string;
  /** The key of the desk. */
  readonly key: string;
  now(): Date;
  /** Keeps what Astro failed with for somebody who can read it; gives the name of the file. */
  keep(details: string): Promise<string>;
}
