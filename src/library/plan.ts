import { readFile } from 'node:fs/promises';
import type { Items } from './items.ts';

/** What one run of Astro renders, when the whole is more than one run should hold in memory. */
export interface Plan {
  /** The ids of the posts whose pages it renders. */
  readonly posts: readonly string[];
  /** Whether it also renders everything that is not a post's page. */
  readonly rest: boolean;
  /** For each of those posts, the ids of what is offered after it. */
  readonly related: Readonly<Record<string, readonly string[]>>;
}

/** A plan with the content it is for, read once for all runs. */
export interface PlanFile {
  readonly plan: Plan;
  readonly items: Items;
}

/** @param file What the command that started Astro has written. */
export async function readPlan(file: string): Promise<PlanFile> {
  return JSON.parse(await readFile(file, 'utf8'));
}
