import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { choices, papers } from '../../../../src/browser/settings/choices.ts';
import { contrast } from '../../contrast.ts';

const styles = new URL('../../../../src/styles/', import.meta.url);
const [settings, tokens] = await Promise.all(
  ['settings.css', 'tokens.css'].map((file) => readFile(new URL(file, styles), 'utf8')),
);
const sepia = /\[data-theme='sepia'\] \{([^}]*)\}/.exec(settings ?? '')?.[1] ?? '';
const colorOf = (name: string, css = sepia) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(css)?.[1] ?? '';

it.each(Object.entries(choices).flatMap(([name, values]) => values.map((value) => [name, value] as const)))(
  'gives %s %s an effect',
  (name, value) => {
    const selector = value === 'light' ? `[data-${name}]` : `[data-${name}='${value}']`;
    expect(settings).toContain(`${selector} {`);
  },
);

it("gives the browser's bar the papers of the tokens", () => {
  expect([colorOf('linen-50', tokens), colorOf('umber-950', tokens), colorOf('color-paper')]).toEqual([
    papers.light,
    papers.dark,
    papers.sepia,
  ]);
});

it.each(['color-paper', 'color-raised', 'color-wash'])('keeps sepia easy to read on its %s', (ground) => {
  expect(contrast(colorOf('color-ink'), colorOf(ground))).toBeGreaterThanOrEqual(7);
  expect(contrast(colorOf('color-quiet'), colorOf(ground))).toBeGreaterThanOrEqual(7);
  expect(contrast(colorOf('color-accent'), colorOf(ground))).toBeGreaterThanOrEqual(7);
});
