import { pathToFileURL } from 'node:url';
import { satteriHeadingIdsPlugin, type SatteriAstroData } from '@astrojs/markdown-satteri';
import type { MarkdownHeading } from 'astro';
import { Fragment, jsx } from 'astro/jsx-runtime';
import {
  createComponent,
  render,
  renderJSX,
  type AstroComponentFactory,
} from 'astro/runtime/server/index.js';
import { evaluate } from 'satteri';
import { normalizeMdx } from './normalize-mdx.ts';
import { markdownOptions, type Surroundings } from './processor.ts';
import { formatOf } from './text-file.ts';

/** A text of the author's, ready to stand on a page. */
export interface RenderedProse {
  /** Takes the components that stand for what is in it, as `components`. */
  readonly Content: AstroComponentFactory;
  /** In the order of the text. */
  readonly headings: readonly MarkdownHeading[];
}

/**
 * Compiles a post where it is shown, to what `@astrojs/mdx` makes of it. As a
 * module each post would stay in Vite's memory until the whole site is built.
 *
 * @param file Its file, from the content folder: `posts/a.mdx`.
 * @param body Its prose, without front matter.
 * @throws When it is no MDX; the check before a build says what is wrong with it, and where.
 */
export async function renderProse(
  file: string,
  body: string,
  surroundings: Surroundings,
): Promise<RenderedProse> {
  const options = markdownOptions(surroundings);
  const astro: SatteriAstroData = {
    frontmatter: {},
    headings: [],
    localImagePaths: new Set(),
    remoteImagePaths: new Set(),
  };
  const evaluated = async (): Promise<Readonly<Record<string, unknown>>> =>
    evaluate(normalizeMdx(body, formatOf(file)), {
      ...options,
      Fragment,
      jsx: node,
      jsxs: node,
      hastPlugins: [...options.hastPlugins, satteriHeadingIdsPlugin()],
      elementAttributeNameCase: 'html',
      fileURL: pathToFileURL(`${surroundings.folder}/${file}`),
      data: { astro },
    });
  /** Whatever goes wrong with a text is told with its name. */
  const inThisText = (error: unknown) =>
    new Error(`${surroundings.folder}/${file}: ${String(error)}`, { cause: error });
  const made = await evaluated().catch((error: unknown) => {
    throw inThisText(error);
  });
  const prose = made['default'];
  if (typeof prose !== 'function') throw new Error(`${file} has no prose.`);
  const Content = createComponent((result, { components }: Given) => {
    try {
      return render`${renderJSX(result, prose({ components: { Fragment, ...components } }))}`;
    } catch (error) {
      throw inThisText(error);
    }
  });
  return { Content, headings: astro.headings };
}

const node = (type: unknown, props: unknown, key?: unknown) =>
  jsx(type, Object(props), key === undefined ? key : String(key));

/** What stands for the elements and components that are written in the prose. */
interface Given {
  readonly components: Readonly<Record<string, unknown>>;
}
