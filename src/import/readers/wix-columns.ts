/** What the columns of Wix's table are called, by what they hold: the names changed over the years, and by language. */
const names = {
  id: ['internalid', 'id', 'postid'],
  title: ['title', 'posttitle'],
  excerpt: ['excerpt', 'description'],
  slug: ['slug', 'urlslug', 'posturlslug'],
  address: ['postpageurl', 'posturl', 'url'],
  date: ['publisheddate', 'datepublished', 'firstpublisheddate', 'publishdate', 'publisheddatetime'],
  state: ['status', 'poststatus'],
  category: ['maincategory', 'category'],
  categories: ['categories'],
  cover: ['coverimage', 'featuredimage', 'mainimage'],
  featured: ['featured'],
  rich: ['richcontent'],
  content: ['content', 'body', 'posttext', 'htmlcontent'],
  plain: ['plaincontent', 'plaintext', 'contenttext'],
} as const;

/** What a column holds. */
export type Column = keyof typeof names;

const plainName = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');

/** A cell of a row by what it holds; empty where there is no such column. */
export function cellOf(row: Readonly<Record<string, string>>, column: Column): string {
  for (const wanted of names[column]) {
    const found = Object.entries(row).find(
      ([name, cell]) => plainName(name) === wanted && cell.trim() !== '',
    );
    if (found) return found[1];
  }
  return '';
}

/** Whether a table with these names at its head is one of posts: it has titles, texts, and days or addresses. */
export function isTableOfPosts(head: string): boolean {
  const [line = ''] = head.split('\n', 1);
  const columns = line.split(/[,;\t]/).map(plainName);
  const has = (...wanted: readonly Column[]) =>
    wanted.some((column) => names[column].some((name) => columns.includes(name)));
  return has('title') && has('rich', 'content', 'plain') && has('slug', 'address') && has('date');
}
