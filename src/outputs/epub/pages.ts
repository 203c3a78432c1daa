import { longDate } from '../../library/format/dates.ts';
import type { Book } from '../../library/queries/books.ts';
import { helpOfAll } from '../../library/help/help.ts';
import { byName } from '../../library/help/help-lines.ts';
import { noteOfAll } from '../../library/format/content-notes.ts';
import type { PostSummary } from '../../library/posts/post-summary.ts';
import { tel } from '../../library/format/tel.ts';
import { fill } from '../../library/format/messages.ts';
import type { Blog } from '../../library/blog/assemble.ts';
import { branch, empty, escapeXml as plain, leaf } from '../markup/xml.ts';
import { pictureFile } from './book.ts';
import { linkFor } from './texts.ts';

/** A drawing says nothing that the words do not. */
function drawingPicture(name: string): string {
  return empty('img', { class: 'drawing', src: pictureFile(name), alt: '' });
}

/** What the book is, who wrote it, what is in it, and when the newest of it was written. */
export function titlePage(book: Book, { site, words, urls }: Blog, drawing: string): string {
  const { author, language } = site;
  const note = noteOfAll(book.posts, words, language);
  const small = (text: string) => leaf('p', text, { class: 'small' });
  return branch(
    'section',
    [
      drawingPicture(drawing),
      leaf('h1', book.title),
      leaf('p', book.description, { class: 'standfirst' }),
      leaf('p', `${author.name}, ${author.credentials}`),
      note &&
        branch('div', [leaf('p', `${words.beforeYouBegin} ${fill(words.pathNote, { note })}`)], {
          class: 'path-note',
        }),
      branch(
        'p',
        [leaf('a', fill(words.bookFrom, { site: site.title }), { href: urls.absolute(book.href) })],
        { class: 'small' },
      ),
      small(`${fill(words.bookNewest, { date: longDate(book.newest, language) })} ${words.bookAges}`),
      small(fill(words.bookLicence, { licence: author.licence, jurisdiction: author.jurisdiction })),
      small(fill(words.footerRights, { author: author.name })),
    ].filter(Boolean),
    { 'epub:type': 'titlepage' },
  );
}

/** What stands around the text of a post. */
export interface ChapterFrame {
  readonly post: PostSummary;
  /** What stands over its title: "Stop 1 of 3". */
  readonly label: string;
  /** The file of its drawing; none where it has a cover. */
  readonly drawing: string | undefined;
}

/** A post: what it goes into comes before all that it says. */
export function chapterPage(
  { post, label, drawing }: ChapterFrame,
  { note, text }: { readonly note: string; readonly text: string },
  { site, words }: Pick<Blog, 'site' | 'words'>,
): string {
  const revised = post.revised && fill(words.revised, { date: longDate(post.revised, site.language) });
  const days = [longDate(post.pubDate, site.language), revised].filter(Boolean).join(' · ');
  return branch(
    'section',
    [
      drawing && drawingPicture(drawing),
      leaf('p', label, { class: 'label' }),
      leaf('h1', post.title),
      leaf('p', days, { class: 'small' }),
      note,
      leaf('p', post.description, { class: 'standfirst' }),
      text,
    ].flatMap((part) => part || []),
    {
      'epub:type': 'chapter',
      role: 'doc-chapter',
      'aria-label': post.title,
      ...(post.own && { lang: post.own.code, 'xml:lang': post.own.code, dir: post.own.direction }),
    },
  );
}

/** Whom a reader can turn to, and what this writing is not: in a book no page of help is at hand. */
export function helpPage(book: Book, { site, words, urls, lines }: Blog): string {
  const ways = helpOfAll(book.posts, lines, site.region).flatMap((line) => line.ways);
  const link = (address: string, text: string) => {
    const href = linkFor(address);
    return href === undefined ? leaf('strong', text) : leaf('a', text, { href });
  };
  const number = (value: string) =>
    `<p>${fill(plain(words.emergencyCall), {
      call: link(tel(value), fill(words.callNumber, { value })),
    })}</p>`;
  return branch('section', [
    leaf('h1', words.helpShort),
    site.emergency === undefined ? leaf('p', words.emergencyUnknown) : number(site.emergency),
    leaf('p', words.helpAfterPost),
    ...byName(ways, words, site.language).flatMap(({ name, audience, ways, details, source }) => [
      leaf('h2', name),
      ...(audience ? [leaf('p', audience)] : []),
      branch(
        'ul',
        ways.map(
          ({ href, text, details: own }) => `<li>${[link(href, text), ...own.map(plain)].join(' · ')}</li>`,
        ),
      ),
      ...(details.length > 0 ? [leaf('p', details.join(' · '), { class: 'small' })] : []),
      ...(source ? [branch('p', [link(source.href, source.text)], { class: 'small' })] : []),
    ]),
    `<p>${link(urls.absolute(urls.help), words.helpLink)}</p>`,
    leaf('h2', words.limits),
    `<p>${plain(words.bookLimits)} ${link(urls.absolute(urls.limits), words.writeBackLimitsLink)}</p>`,
  ]);
}
