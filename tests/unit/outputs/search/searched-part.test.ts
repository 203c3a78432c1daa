import { expect, it } from 'vitest';
import { searchedPart } from '../../../../src/outputs/search/searched-part.ts';

const page = (article: string, menu = 'Menu') =>
  `<!doctype html><html lang="de" dir="ltr"><head><title>A day</title><style>p{color:red}</style></head><body><nav>${menu}</nav><main id="writing">${article}<nav>Next</nav></main><footer>End</footer></body></html>`;

it('is what a page marks, with its language and its title, and no menu, style or footer', () => {
  expect(searchedPart(page('<article class="text" data-pagefind-body="true"><p>Words.</p></article>'))).toBe(
    '<!doctype html><html lang="de" dir="ltr"><title>A day</title><article class="text" data-pagefind-body="true"><p>Words.</p></article>',
  );
});

it('stays the same when only the menu is another', () => {
  const article = '<article data-pagefind-body><p>Words.</p></article>';
  expect(searchedPart(page(article, 'Another'))).toBe(searchedPart(page(article)));
});

it('goes to the end of an article that has another in it, and of a part that is none', () => {
  const nested = '<article data-pagefind-body><article>One</article>Two</article>';
  expect(searchedPart(page(nested))).toContain('Two</article>');
  expect(searchedPart(page('<div data-pagefind-body>One</div>'))).toMatch(
    /<div data-pagefind-body>One<\/div>/,
  );
});

it('is nothing on a page that marks nothing, or says that it is not to be found', () => {
  expect(searchedPart(page('<article>Words.</article>'))).toBeUndefined();
  expect(searchedPart(page('<article data-pagefind-body="false">Words.</article>'))).toBeUndefined();
});
