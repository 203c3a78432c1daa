import { basename, dirname, join } from 'node:path';

/** Where an import puts what. All are absolute paths. */
export interface Places {
  readonly content: string;
  /** Where everything is made ready before any of it is moved in. */
  readonly stage: string;
  /** What her reports and the posts that wait are kept in. */
  readonly kept: string;
}

/** What is being made ready lies in a hidden folder beside `posts`, which neither a check nor a build looks into. */
const stageFolder = '.import';

export function placesFor(content: string): Places {
  const own = basename(content);
  return {
    content,
    stage: join(content, stageFolder),
    kept: join(dirname(content), own === 'content' ? 'imported' : `${own}-imported`),
  };
}
