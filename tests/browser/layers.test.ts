import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import postcss from 'postcss';
import { beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../src/library/content/files.ts';
import { gatherLayers } from '../../src/outputs/page/css/layers.ts';
import { openFixture } from './fixture.ts';

const blog = openFixture();
const source = join(import.meta.dirname, '../../src/styles');
/** What is shown to the author alone keeps its layers: her browser is not that old. */
const ofNoPage = /^(?:desk|import|write|preview|setup|look)/;

/** What rules may fight for; of the sides of a box and the parts of a border all at once. */
const properties = [
  ...[
    'display',
    'position',
    'inset',
    'z-index',
    'float',
    'clear',
    'order',
    'visibility',
    'opacity',
    'overflow',
  ],
  ...['margin', 'padding', 'border', 'border-radius', 'outline', 'background', 'color', 'fill', 'stroke'],
  ...[
    'font',
    'letter-spacing',
    'text-align',
    'text-decoration',
    'text-wrap',
    'white-space',
    'hyphens',
    'list-style',
  ],
  ...['gap', 'flex', 'flex-flow', 'align-items', 'justify-content', 'justify-items', 'grid-area', 'columns'],
  ...[
    'grid-template-columns',
    'min-width',
    'max-width',
    'min-height',
    'max-height',
    'aspect-ratio',
    'content',
  ],
  ...['clip-path', 'break-inside', 'break-after', 'container-type', 'appearance', 'cursor', 'resize'],
];

/** All styles of pages in one sheet, with their layers and as `gatherLayers` leaves them. */
let sheets: readonly [layered: string, flat: string] = ['', ''];
beforeAll(async () => {
  const files = (await listFiles(source)).filter((file) => file.endsWith('.css') && !ofNoPage.test(file));
  const order = /@layer [^;{]*;/.exec(await readFile(join(source, 'main.css'), 'utf8'))?.[0] ?? '';
  const texts = await Promise.all(files.map((file) => readFile(join(source, file), 'utf8')));
  const layered = order + texts.join('\n').replace(/@import [^;]*;|@layer [^;{]*;/g, '');
  const root = postcss.parse(layered);
  gatherLayers(root);
  sheets = [layered, root.toString()];
});

describe('without their layers the same rules win', () => {
  it.each([
    ...[
      '',
      'writing/elements/',
      'writing/everything/',
      'writing/near-home/',
      'help/',
      'feelings/',
      'search/',
    ],
    ...['notes/', 'follow/', 'changes/', 'topics/', 'paths/a-path/all/'],
  ])('on /%s, on a telephone, on a desk and on paper', async (path) => {
    const page = await (await blog.browser.newContext({ bypassCSP: true })).newPage();
    expect((await page.goto(blog.address + path))?.status()).toBe(200);
    for (const [width, media] of [
      [390, 'screen'],
      [1280, 'screen'],
      [1280, 'print'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media, reducedMotion: 'reduce' });
      expect(await page.evaluate(differences, { sheets, properties })).toEqual([]);
    }
    await page.context().close();
  });
});

/** In the page: what looks otherwise with one sheet than with the other. */
function differences({
  sheets,
  properties,
}: {
  sheets: readonly [string, string];
  properties: readonly string[];
}) {
  const style = document.querySelector('style');
  const looks = (css: string) => {
    if (style) style.textContent = css;
    return [...document.querySelectorAll('body, body *')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((part) => {
        const computed = getComputedStyle(element, part || null);
        if (part && computed.content === 'none') return [];
        const name = `${element.parentElement?.localName}>${element.localName}.${element.getAttribute('class')}${part}`;
        return properties.map((property) => `${name} ${property}: ${computed.getPropertyValue(property)}`);
      }),
    );
  };
  const layered = looks(sheets[0]);
  const flat = looks(sheets[1]);
  return [...new Set(flat.filter((line, at) => line !== layered[at]).map((line) => line))];
}
