import { defineCollection } from 'astro:content';
import { blogLoader, pageLoader, postLoader } from './library/loaders.ts';
import { todayFrom } from './library/today.ts';
import { blog } from './schema/blog.ts';
import { page } from './schema/page.ts';
import { postSchema } from './schema/post.ts';
import { readSettings } from './settings.ts';

const settings = readSettings(process.env, process.cwd());
const source = {
  folder: settings.content,
  today: (timeZone: string | undefined) => todayFrom(settings, timeZone, new Date()),
};

export const collections = {
  posts: defineCollection({
    loader: postLoader(source),
    schema: ({ image }) => postSchema({ image }),
  }),
  pages: defineCollection({ loader: pageLoader(source), schema: page }),
  blog: defineCollection({ loader: blogLoader(source), schema: blog }),
};
