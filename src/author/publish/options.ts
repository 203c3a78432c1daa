import type { Settings } from '../../settings.ts';
import type { Environment } from '../git.ts';
import type { Publisher } from './publisher.ts';
import type { Checked } from '../checked.ts';
import type { Destination } from '../deploy/delivery.ts';

/** All that publishing takes from outside. */
export interface PublishOptions {
  readonly settings: Settings;
  /** The project's folder. */
  readonly root: string;
  readonly environment: Environment;
  readonly now: Date;
  /** Only says what would be published. */
  readonly dryRun: boolean;
  /** Whether nobody is asked before anything is sent. */
  readonly yes: boolean;
  readonly publisher: Publisher;
  /** Builds the site, of what was read where nobody wrote since; anything but 0 stops the publishing. */
  readonly build: (settings: Settings, checked: Checked | undefined) => Promise<number>;
  /** Where the finished site goes; left out, Git takes the author's files to a host that builds it. */
  readonly destination?: Destination | undefined;
}

/** How a publishing ended; "elsewhere" when Git is not to be the way after all, and nothing was done. */
export type Outcome =
  'published' | 'nothing new' | 'dryRun' | 'unwanted' | 'to mend' | 'stopped' | 'elsewhere';
