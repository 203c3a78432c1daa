import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { splitFrontMatter } from '../library/content/front-matter.ts';
import { normalizeMdx } from './normalize-mdx.ts';

const ending = '.mdx';

/**
 * Sends the texts that Astro compiles through the hardening and then through MDX,
 * `.md` and `.mdx` alike: components are there in both, and a `<3` breaks neither.
 *
 * A `.md` file is taken up under its own name with `.mdx` after it, because
 * Astro's Markdown would render it without components, and would read its
 * front matter by other rules than ours: what one reader takes, the build takes.
 *
 * @param folder The content folder, an absolute path.
 */
export function authorsMarkdown(folder: string): Plugin {
  const within = (id: string) => id.startsWith(`${folder}/`);
  return {
    name: 'blog:authors-markdown',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\.md$/ },
      async handler(source, importer) {
        const found = await this.resolve(source, importer, { skipSelf: true });
        return found && within(found.id) ? found.id + ending : found;
      },
    },
    async load(id) {
      if (!within(id) || !id.endsWith(ending)) return undefined;
      // Pages are put together here: a browser is handed no text by itself, drafts among them.
      if (this.environment.mode === 'dev' && this.environment.config.consumer === 'client') return undefined;
      const plain = id.endsWith(`.md${ending}`);
      const file = plain ? id.slice(0, -ending.length) : id;
      this.addWatchFile(file);
      const split = splitFrontMatter(await readFile(file, 'utf8'));
      return split.ok ? normalizeMdx(split.parts.body, plain ? 'md' : 'mdx') : undefined;
    },
  };
}
