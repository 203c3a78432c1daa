import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { applyScript } from '../../../../src/browser/apply-settings.ts';
import { fakePage } from './fake-page.ts';

const storageWith = (text: string | null) => ({
  getItem: (name: string) => (name === 'blog:reading' ? text : 'theme=light'),
});

it('does the same as the panel, with nothing around it but the page and the storage', () => {
  const { page, shown } = fakePage();
  runInNewContext(applyScript(), { document: page, localStorage: storageWith('theme=dark width=narrow') });
  expect(shown()).toEqual({ 'data-theme': 'dark', 'data-width': 'narrow' });
});

it('shows the posts of one language alone where the blog has several, and of none that it has not', () => {
  const { page, shown } = fakePage();
  const script = applyScript({}, ['en', 'es']);
  runInNewContext(script, { document: page, localStorage: storageWith('posts=es') });
  expect(shown()).toEqual({ 'data-posts': 'es' });
  runInNewContext(script, { document: page, localStorage: storageWith('posts=de') });
  expect(shown()).toEqual({});
});

it('leaves the panel what it needs to show another choice', () => {
  const { page, shown } = fakePage();
  const window: { document: unknown; showReading?: (kept: string) => void } = { document: page };
  runInNewContext(applyScript(), window);
  window.showReading?.('theme=sepia');
  expect(shown()).toEqual({ 'data-theme': 'sepia' });
});

it('shows nothing of its own where nothing was kept', () => {
  const { page, shown } = fakePage();
  runInNewContext(applyScript(), { document: page, localStorage: storageWith(null) });
  expect(shown()).toEqual({});
});

it('leaves the page as it is where storage is forbidden, fails or is not there', () => {
  const { page, shown } = fakePage();
  const forbidden = Object.defineProperty({ document: page }, 'localStorage', {
    get: () => {
      throw new Error('Forbidden.');
    },
  });
  const failing = {
    getItem: () => {
      throw new Error('The disk is gone.');
    },
  };
  for (const window of [
    forbidden,
    { document: page, localStorage: failing },
    { document: page, localStorage: null },
    { document: page },
  ]) {
    expect(() => {
      runInNewContext(applyScript(), window);
    }).not.toThrow();
  }
  expect(shown()).toEqual({});
});

it('can stand in a page, and weighs next to nothing', () => {
  expect(applyScript()).not.toMatch(/<|\/\/|\/\*|\n/);
  expect(brotliCompressSync(applyScript()).length).toBeLessThan(370);
});

it('knows the papers of the colors that the blog was given', () => {
  const { page, bar } = fakePage();
  const own = applyScript({ light: '#f4f7f9', dark: '#14191d' });
  runInNewContext(own, { document: page, localStorage: storageWith('theme=dark') });
  expect(bar()).toEqual(['#14191d', '#14191d']);
});
