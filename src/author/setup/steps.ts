import { siteSteps } from './questions.ts';

/** What is asked besides what `site.yaml` says. */
const besides = [
  {
    id: 'samples',
    title: 'The sample posts',
    lead: 'The blog comes with twenty posts, so that you can see what it does. You can put them aside now, or look at them first.',
  },
  {
    id: 'topics',
    title: 'Your topics',
    lead: 'Each post stands under one to three of them. Three to six topics are enough to begin with; there can always be others.',
  },
  { id: 'end', title: 'What is left', lead: 'The blog is yours now. Nobody but you can see it yet.' },
] as const;

/** All screens of setting up, in their order. */
export const steps: readonly { readonly id: string; readonly title: string; readonly lead: string }[] = [
  ...siteSteps.map(({ id, title, lead }) => ({ id, title, lead })),
  ...besides,
];

/** The step of a name, or the first. */
export function stepOf(name: string | null): (typeof steps)[number] {
  const found = steps.find(({ id }) => id === name) ?? steps[0];
  if (!found) throw new Error('There is a first step.');
  return found;
}

/** The name of the step after one; of the last, its own. */
export function stepAfter(id: string): string {
  const at = steps.findIndex((one) => one.id === id);
  return steps[at + 1]?.id ?? id;
}
