/**
 * What readers of a therapist's blog look for most, by our own judgment; each with the forms in which a text may have
 * it. The check asks about those that lead nowhere.
 */
export const commonInEnglish: readonly (readonly string[])[] = [
  ['anxiety', 'anxious'],
  ['depression', 'depressed'],
  ['grief', 'grieving', 'bereavement'],
  ['loneliness', 'lonely'],
  ['stress', 'stressed'],
  ['sleep', 'insomnia'],
  ['panic'],
  ['anger', 'angry'],
  ['shame', 'ashamed'],
  ['trauma', 'ptsd'],
  ['burnout', 'exhausted', 'tired'],
  ['boundaries', 'boundary'],
  ['relationships', 'relationship', 'marriage', 'partner'],
  ['parents', 'mother', 'father'],
  ['confidence', 'esteem'],
  ['medication', 'medicine', 'antidepressants'],
  ['cost', 'fee', 'insurance'],
];
