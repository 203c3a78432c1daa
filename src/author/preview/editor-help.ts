import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Content } from '../../library/content/content.ts';
import { frontMatter, jsonSchemaOf, type JsonSchema } from '../../schema/json.ts';

/**
 * Tells Astro's extension for VS Code what the front matter of each text may
 * say, in the form in which it looks for that (astro.content-intellisense).
 * The topics, series and posts to choose from are those there are now.
 *
 * @param root The project's folder, which the editor has open.
 */
export async function helpEditor(root: string, content: Content): Promise<void> {
  const folder = join(root, '.astro/collections');
  await mkdir(folder, { recursive: true });
  // Names of our own: Astro writes its schemas, which know less, beside these.
  const schemas = {
    'blog-posts': postsNow(content),
    'blog-pages': jsonSchemaOf(frontMatter.pages),
  };
  for (const [name, schema] of Object.entries(schemas)) {
    await writeFile(join(folder, `${name}.schema.json`), JSON.stringify(schema, null, 2));
  }
  const entry = (file: string, name: string) => [
    decodeURIComponent(pathToFileURL(join(content.folder, file)).href).toLowerCase(),
    name,
  ];
  const entries = Object.fromEntries([
    ...content.posts.map(({ file }) => entry(file, 'blog-posts')),
    ...content.pages.map(({ file }) => entry(file, 'blog-pages')),
  ]);
  const collections = Object.keys(schemas).map((name) => ({ hasSchema: true, name }));
  await writeFile(join(folder, 'collections.json'), JSON.stringify({ collections, entries }, null, 2));
}

/** The schema of a post with the names that other files give it to choose from. */
export function postsNow({
  topics,
  series,
  posts,
}: Pick<Content, 'topics' | 'series' | 'posts'>): JsonSchema {
  const schema = jsonSchemaOf(frontMatter.posts);
  const choose = (field: string, ids: readonly { readonly id: string }[]) => {
    const place: unknown = Reflect.get(Object(schema['properties']), field);
    const items: unknown = Reflect.get(Object(place), 'items');
    // Without anything to choose from, an editor would refuse whatever is typed.
    if (ids.length > 0) Object.assign(Object(items ?? place), { enum: ids.map(({ id }) => id) });
  };
  choose('topics', topics);
  choose('series', series);
  choose('related', posts);
  return schema;
}
