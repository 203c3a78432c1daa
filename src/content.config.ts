import { defineCollection } from 'astro:content';
import { loaderFor } from './library/loaders.ts';
import { todayFrom } from './library/today.ts';
import { blog } from './schema/blog.ts';
import { page } from './schema/page.ts';
import { postSchema } from './schema/post.ts';
import { readSettings } from './settings.ts';

const settings = readSettings(process.env, process.cwd());
const source = {
  folder: settings.content,
  today: (timeZone: string | undefined) => todayFrom(settings, timeZone, new Date()),
  plan: settings.plan,
};

export const collections = {
  posts: defineCollection({
    loader: loaderFor('posts', source),
    schema: ({ image }) => postSchema({ image }),
  }),
  pages: defineCollection({ loader: loaderFor('pages', source), schema: page }),
  blog: defineCollection({ loader: loaderFor('blog', source), schema: blog }),
};
