import type { CareWords } from '../words.ts';
import { clients } from './clients.ts';
import { eating } from './eating.ts';
import { identifying } from './identifying.ts';
import { names } from './names.ts';
import { subjects, topics } from './subjects.ts';
import { suicide } from './suicide.ts';
import { wording } from './wording/index.ts';

/** What the care check knows of French. */
export const french: CareWords = {
  language: 'fr',
  suicide,
  subjects,
  topics,
  eating,
  clients,
  wording,
  identifying,
  names,
};
