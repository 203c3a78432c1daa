/** What the page on which she writes is made of: put together once when the preview starts, so that it opens at once. */
export const bundled = [
  '@codemirror/commands',
  '@codemirror/lang-markdown',
  '@codemirror/language',
  '@codemirror/lint',
  '@codemirror/merge',
  '@codemirror/search',
  '@codemirror/state',
  '@codemirror/view',
  '@lezer/highlight',
  'yaml',
] as const;
