import { sharedDescription } from '../library/format/content-notes.ts';
import type { Post } from '../library/posts/post.ts';
import { typographic } from '../library/format/typography.ts';
import type { Urls } from '../library/urls.ts';
import type { BlogData } from '../library/content/blog-data.ts';
import type { Site } from '../schema/site.ts';

type JsonLd = Readonly<Record<string, unknown>>;

const context = { '@context': 'https://schema.org' } as const;

/** The blog, for its home page. */
export function blogJsonLd(site: Site, urls: Urls): JsonLd {
  return { ...context, ...blog(site, urls), author: person(site, urls), publisher: person(site, urls) };
}

/** The person who writes, for the page about them. */
export function personJsonLd(site: Site, urls: Urls): JsonLd {
  return { ...context, ...person(site, urls) };
}

/**
 * A post, for its own page.
 *
 * @param image The address of its share card, from the root of the host.
 */
export function postJsonLd(
  post: Post,
  { site, words, urls, topics }: Pick<BlogData, 'site' | 'words' | 'topics'> & { readonly urls: Urls },
  image: string | undefined,
): JsonLd {
  const address = urls.absolute(urls.post(post.id));
  const language = post.own?.code ?? site.language;
  const set = (text: string) => typographic(text, language);
  return {
    ...context,
    '@type': 'BlogPosting',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline: set(post.title),
    description: sharedDescription({ ...post, description: set(post.description) }, words, site.language),
    datePublished: post.pubDate,
    dateModified: post.revised ?? post.pubDate,
    inLanguage: language,
    isAccessibleForFree: true,
    isPartOf: blog(site, urls),
    keywords: topics.filter((topic) => post.topics.includes(topic.id)).map((topic) => set(topic.title)),
    author: person(site, urls),
    publisher: person(site, urls),
    ...(image !== undefined && { image: urls.absolute(image) }),
  };
}

function blog(site: Site, urls: Urls): JsonLd {
  const address = urls.absolute(urls.home);
  return {
    '@type': 'Blog',
    '@id': address,
    url: address,
    name: typographic(site.title, site.language),
    description: typographic(site.description, site.language),
    inLanguage: site.language,
  };
}

function person(site: Site, urls: Urls): JsonLd {
  const address = urls.absolute(urls.page('about'));
  return { '@type': 'Person', '@id': `${address}#person`, name: site.author.name, url: address };
}
