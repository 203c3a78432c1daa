/** A feed reader, and the link that opens it with a feed. */
export interface Reader {
  readonly name: string;
  readonly href: string;
}

/** Feed readers in the browser, each a company's: a plain link to it, and nothing of it is loaded here. */
const services: readonly (readonly [name: string, before: string])[] = [
  ['Feedly', 'https://feedly.com/i/subscription/feed%2F'],
  ['Inoreader', 'https://www.inoreader.com/?add_feed='],
  ['NewsBlur', 'https://www.newsblur.com/?url='],
  ['The Old Reader', 'https://theoldreader.com/feeds/subscribe?url='],
];

/** @param feed The whole address of a feed. */
export function readersFor(feed: string): { readonly app: string; readonly services: readonly Reader[] } {
  return {
    // The scheme by which apps on a device say that they read feeds.
    app: `feed:${feed}`,
    services: services.map(([name, before]) => ({ name, href: before + encodeURIComponent(feed) })),
  };
}
