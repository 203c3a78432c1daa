import { expect, it } from 'vitest';
import { apply } from '../../../../src/browser/settings/apply.ts';
import { choices, papers } from '../../../../src/browser/settings/choices.ts';
import { fakePage } from './fake-page.ts';

it('shows all that was chosen, and leaves alone what is not its own', () => {
  const { page, shown } = fakePage({ lang: 'en', 'data-search': '/search/' });
  apply(page, 'theme=sepia size=largest spacing=more width=wide', choices, papers);
  expect(shown()).toEqual({
    lang: 'en',
    'data-search': '/search/',
    'data-theme': 'sepia',
    'data-size': 'largest',
    'data-spacing': 'more',
    'data-width': 'wide',
  });
});

it('takes away what is chosen no longer', () => {
  const { page, shown } = fakePage({ 'data-theme': 'dark', 'data-size': 'large' });
  apply(page, 'size=small', choices, papers);
  expect(shown()).toEqual({ 'data-size': 'small' });
});

it.each([
  null,
  '',
  ' ',
  'theme=',
  'theme=auto',
  'THEME=dark',
  '__proto__=dark',
  'constructor=name',
  '{"theme":"dark"}',
])('takes %j for no choice', (kept) => {
  const { page, shown } = fakePage();
  apply(page, kept, choices, papers);
  expect(shown()).toEqual({});
});

it('keeps what it knows of a text that somebody else has spoilt', () => {
  const { page, shown } = fakePage();
  apply(page, 'theme=plaid size=large size= width=wide; \u0000 onload=alert(1)', choices, papers);
  expect(shown()).toEqual({ 'data-size': 'large' });
});

it('knows "large" from "largest"', () => {
  const { page, shown } = fakePage();
  apply(page, 'size=largest', choices, papers);
  expect(shown()).toEqual({ 'data-size': 'largest' });
});

it("gives the browser's bar the chosen paper, and the system's own again without a choice", () => {
  const { page, bar } = fakePage();
  apply(page, 'theme=sepia', choices, papers);
  expect(bar()).toEqual([papers.sepia, papers.sepia]);
  apply(page, '', choices, papers);
  expect(bar()).toEqual([papers.light, papers.dark]);
});

it('does without a bar on a page that names none', () => {
  const { page, shown } = fakePage();
  apply({ ...page, querySelector: () => null }, 'theme=dark', choices, papers);
  expect(shown()).toEqual({ 'data-theme': 'dark' });
});
