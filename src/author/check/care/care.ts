import type { Problem } from '../../../schema/problem.ts';
import type { Desk, Manuscript } from '../desk.ts';
import type { Prose } from '../prose.ts';
import { clients } from './clients.ts';
import { eating } from './eating.ts';
import { heavy } from './heavy.ts';
import { identifying } from './identifying.ts';
import { withoutKept } from './keeps.ts';
import { problemOf, writingIn } from './piece.ts';
import { suicide } from './suicide.ts';
import { unfinished } from './unfinished.ts';
import { wording } from './wording.ts';

/**
 * What could harm a reader, or somebody who is written about: people who may
 * be known, what may be imitated, numbers that somebody measures herself by,
 * heavy subjects without a note, words that hurt, what is not finished. What the author keeps with a
 * reason is left out.
 */
export function care(manuscript: Manuscript, prose: Prose, desk: Desk): Problem[] {
  const writing = writingIn(manuscript, prose, desk);
  if (!writing) return [];
  const found = [identifying, clients, suicide, eating, heavy, wording, unfinished].flatMap((look) =>
    look(writing),
  );
  const { findings, problems } = withoutKept(found, writing);
  return [...findings.map((finding) => problemOf(finding, writing)), ...problems];
}
