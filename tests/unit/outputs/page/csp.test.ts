import { describe, expect, test } from 'vitest';
import { policyFor, withPolicy } from '../../../../src/outputs/page/csp.ts';

const head = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>';

/** The directives of a page's policy, by name. */
function directives(html: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policyFor(html)
      .split('; ')
      .map((directive) => directive.split(' '))
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

describe('the policy of a page', () => {
  test('allows what comes from the site, for each kind that is used, and nothing besides', () => {
    expect(policyFor(head)).toBe(
      "default-src 'none'; base-uri 'none'; connect-src 'self'; font-src 'self'; form-action 'none'; " +
        "img-src 'self'; manifest-src 'self'; media-src 'self'; object-src 'none'; script-src 'self'; style-src 'self'",
    );
  });

  // The hashes were made with openssl.
  test('allows the scripts and styles in the page by their hashes, each once', () => {
    const html = `${head}<style>p{color:red}</style></head><script>alert(1)</script><script type="module">alert(1)</script>`;
    expect(directives(html).get('script-src')).toEqual([
      "'self'",
      "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
    ]);
    expect(directives(html).get('style-src')).toEqual([
      "'self'",
      "'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='",
    ]);
  });

  test('hashes what a browser hashes: bytes of UTF-8, line ends made one', () => {
    expect(policyFor(`${head}<script>é\r\n</script>`)).toContain(
      '7dOoY4cqBCOesprUvBL8iSs9SuV8x+eGo2l4FvjhQcI=',
    );
  });

  test('hashes what stands in a template and in a noscript', () => {
    const style = '<style>p{color:red}</style>';
    const plain = policyFor(head + style);
    expect(policyFor(`${head}</head><template>${style}</template>`)).toBe(plain);
    expect(policyFor(`${head}<noscript>${style}</noscript>`)).toBe(plain);
  });

  test('hashes no data, and no script that is fetched', () => {
    const html = `${head}<script type="application/ld+json">{"a":1}</script><script src="/a.js"></script>`;
    expect(directives(html).get('script-src')).toEqual(["'self'"]);
  });

  test('lets WebAssembly run on the page that searches only', () => {
    expect(policyFor(`${head}<body><x-search data-search></x-search>`)).toContain(
      "script-src 'self' 'wasm-unsafe-eval'",
    );
    expect(policyFor('<html data-search="/search/"><body><a href="/search/">Search</a>')).not.toContain(
      'wasm',
    );
  });

  test('never allows everything that is inline', () => {
    expect(policyFor(`${head}<style>a{}</style><script>1</script>`)).not.toContain('unsafe-inline');
  });

  test.each([
    ['a style', '<p>\n<td style="text-align: right">', '<td style="text-align: right">'],
    ['a style in a drawing', '<svg><path style="fill:red"/></svg>', '<path style="fill:red"/>'],
    ['a handler', '<img src="x" onerror="alert(1)">', '<img src="x" onerror="alert(1)">'],
    ['a handler in a template', '<template><a ONCLICK="x()"></a></template>', '<a ONCLICK="x()">'],
  ])('cannot be made with %s in an attribute, and says where it is', (_, html, element) => {
    expect(() => policyFor(`${head}</head><body><table><tr>${html}`)).toThrow(element);
  });

  test('says the page and the line, and is not misled by text that looks like an attribute', () => {
    expect(() => policyFor('<p>\n<b style="">x</b>', '/help/')).toThrow(
      /^\/help\/, line 2: <b style=""> has "style"/,
    );
    expect(() => policyFor('<p title=\'style="x"\'>&lt;p onclick="x()"&gt;</p>')).not.toThrow();
  });
});

describe('the page with its policy', () => {
  test('has it right after the character set, and is the same otherwise', () => {
    const html = `${head}<script>alert(1)</script></head><body>é</body></html>`;
    const tag = `<meta http-equiv="content-security-policy" content="${policyFor(html)}">`;
    expect(withPolicy(html)).toBe(html.replace('<meta charset="utf-8">', `<meta charset="utf-8">${tag}`));
  });

  test('cannot be made without a place for it, nor twice', () => {
    expect(() => withPolicy('<title>x</title>', '/help/')).toThrow(/^\/help\/.*charset/);
    expect(() => withPolicy(withPolicy(head))).toThrow('already');
  });
});
