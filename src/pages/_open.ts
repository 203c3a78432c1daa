import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Blog } from '../library/blog/assemble.ts';
import {
  getAttachments,
  getBlog,
  getFolder,
  getOwnPictures,
  getPage,
  getPictures,
  getPost,
} from '../library/blog/blog.ts';
import type { Frame } from '../library/blog/frame.ts';
import { ownLanguage } from '../library/format/own-language.ts';
import { shownAttachment, type ShownAttachment } from '../library/format/shown-attachment.ts';
import { shownPicture, type ShownPicture } from '../library/format/shown-picture.ts';
import { typographic } from '../library/format/typography.ts';
import type { TextLanguage } from '../library/blog/language-frame.ts';
import { renderProse } from '../markdown/render.ts';
import type { CardInput } from '../outputs/cards/card.ts';
import { cardAddress, cardsOf } from '../outputs/cards/cards.ts';
import { frameOf } from '../outputs/frame.ts';
import { wordsOf } from '../words/index.ts';

/** What a route opens before it shows anything. */
export interface Opened {
  readonly blog: Blog;
  readonly frame: Frame;
  readonly cards: ReadonlyMap<string, CardInput>;
  /** The address of a page's share card. */
  card(path: string): string | undefined;
}

const opened = new WeakMap<Blog, Promise<Opened>>();

/** The blog, with all that is made once from the whole of it. */
export function open(): Promise<Opened> {
  const blog = getBlog();
  const ready = opened.get(blog) ?? prepare(blog);
  opened.set(blog, ready);
  return ready;
}

async function prepare(blog: Blog): Promise<Opened> {
  const cards = cardsOf(blog);
  return {
    blog,
    frame: await frameOf(blog, await getOwnPictures()),
    cards,
    card: (path) => cardAddress(cards, path, blog.urls),
  };
}

/**
 * A post of the author's as its page shows it: its cover, its prose, the headings in it, its pictures and files.
 *
 * @throws When there is none of that name, or it is no MDX; the check before a build says so.
 */
export async function openPost(id: string) {
  const { file, body, data } = getPost(id);
  const textLanguage = await textLanguageOf(data.language);
  const { Content, headings } = await renderProse(file, body, around(textLanguage));
  return { cover: data.cover, content: Content, headings, textLanguage, ...(await besideFor('posts', id)) };
}

/** The author's handbook as a page shows it, whatever language the blog is in. @param text Its Markdown, its title first. */
export async function openHandbook(text: string) {
  const [, title = '', body = text] = /^# (.+)\n([\s\S]*)$/.exec(text) ?? [];
  const textLanguage = await textLanguageOf('en');
  const none = (name: string): never => {
    throw new Error(`The handbook shows nothing called "${name}".`);
  };
  const { Content } = await renderProse('README.md', body, around(textLanguage));
  return {
    title: typographic(title, 'en'),
    content: Content,
    textLanguage,
    pictures: none,
    attachments: none,
  };
}

/** The language of a text, with the words of the interface in it; nothing where it is the blog's. */
async function textLanguageOf(language: string | undefined): Promise<TextLanguage | undefined> {
  const { site, words } = getBlog();
  const own = ownLanguage(language, site.language);
  return own && { ...own, words: (await wordsOf(own.code)) ?? words };
}

function around(textLanguage: TextLanguage | undefined) {
  const { site, words, urls } = getBlog();
  return {
    folder: getFolder(),
    urls,
    words: textLanguage?.words ?? words,
    language: textLanguage?.code ?? site.language,
  };
}

/** The standing pages, which Astro compiles with the rest of the site. */
const standing = import.meta.glob<{ readonly Content: AstroComponentFactory }>(
  '#content/pages/**/*.{md,mdx}',
);

/**
 * A standing page: what stands at its top, and its text as `<Prose>` takes it: prose, pictures and files.
 *
 * @throws When there is none of that name; the check before a build asks for those that must be there.
 */
export async function openPage(id: string) {
  const { file, body, data } = getPage(id);
  const textLanguage = await textLanguageOf(data.language);
  const content = textLanguage
    ? (await renderProse(file, body, around(textLanguage))).Content
    : await compiled(file);
  return { ...data, textLanguage, text: { content, textLanguage, ...(await besideFor('pages', id)) } };
}

/** The prose of a standing page as Astro compiled it, in the blog's language. */
async function compiled(file: string): Promise<AstroComponentFactory> {
  const [, load] = Object.entries(standing).find(([path]) => path.endsWith(`/${file}`)) ?? [];
  if (!load) throw new Error(`${file} is not there.`);
  return (await load()).Content;
}

/** The picture of whoever writes, where there is one. */
export async function openPortrait(): Promise<
  { readonly picture: ShownPicture; readonly alt: string } | undefined
> {
  const { site, urls } = getBlog();
  const { portrait } = await getOwnPictures();
  return (
    portrait &&
    site.portrait && { picture: shownPicture(portrait.picture, 'site', urls), alt: site.portrait.alt }
  );
}

/** Gives what lies beside a text and goes out with it, by what it is called there. */
async function besideFor(kind: 'posts' | 'pages', id: string) {
  const pictures = await getPictures(kind, id);
  const attachments = await getAttachments(kind, id);
  const { urls } = getBlog();
  return {
    pictures(name: string): ShownPicture {
      const picture = pictures.get(name);
      if (!picture) throw new Error(`There is no picture "${name}".`);
      return shownPicture(picture, id, urls);
    },
    attachments(name: string): ShownAttachment {
      const attachment = attachments.get(name);
      if (!attachment) throw new Error(`There is no file "${name}" to hand out.`);
      return shownAttachment(attachment, id, urls);
    },
  };
}
