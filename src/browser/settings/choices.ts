/** Where the reader's choices are kept. Nothing is there until one is made. */
export const place = 'blog:reading';

/**
 * What a reader can choose, by the name of the attribute that shows it:
 * `data-theme="dark"` on `<html>`. What everyone sees at first has no name
 * here, since it is the absence of a choice. `settings.css` gives each its effect.
 */
export const choices = {
  theme: ['light', 'dark', 'sepia'],
  size: ['small', 'large', 'largest'],
  spacing: ['more', 'most'],
  width: ['narrow', 'wide'],
} as const;

/** The paper of each theme, which the browser's own bar takes on; the tokens hold the same. */
export const papers: Readonly<Record<'light' | 'dark' | 'sepia', string>> = {
  light: '#faf6ef',
  dark: '#1c1a17',
  sepia: '#f1e6d8',
};
