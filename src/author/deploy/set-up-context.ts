import type { Settings } from '../../settings.ts';
import type { Environment } from '../git.ts';
import type { Asker } from '../ask/pick.ts';

/** What the questions need. */
export interface SetUpContext {
  readonly settings: Settings;
  /** The project's folder. */
  readonly root: string;
  readonly environment: Environment;
  readonly conversation: Asker;
  readonly out: (line: string) => void;
}
