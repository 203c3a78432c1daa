/** Licenses under which anybody may use, change and pass on, by their SPDX names. */
const free = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Packages that ask for more, and why that is met: nothing of them but fonts is in the built site. */
const met: readonly { readonly package: RegExp; readonly license: RegExp; readonly because: string }[] = [
  {
    package: /^@fontsource-variable\//,
    license: /^OFL-1\.1$/,
    because: 'fonts, which the site may bring along; none is sold by itself',
  },
  {
    package: /^@img\/sharp-(?:libvips-|win32-|wasm32$)/,
    license: /^LGPL-3\.0-or-later$/,
    because: 'libvips as its makers built it, a file of its own that sharp opens and anybody can replace',
  },
  {
    package: /^libheif-js$/,
    license: /^LGPL-3\.0$/,
    because: 'libheif as its makers built it, a package of its own that reads photographs on this machine',
  },
  {
    package: /^duck$/,
    license: /^BSD$/,
    because: 'its license file is that of BSD with two clauses, which an older name stands for',
  },
  {
    package: /^(?:lightningcss(?:-|$)|exifreader$)/,
    license: /^MPL-2\.0$/,
    because: 'used unchanged; its terms end at its own files',
  },
];

/**
 * Whether a package may be used here.
 *
 * @param name The package.
 * @param license What it says of itself: an SPDX name, or several with AND or OR between them.
 */
export function mayBeUsed(name: string, license: string): boolean {
  const mayBe = (one: string) =>
    free.has(one) || met.some((exception) => exception.package.test(name) && exception.license.test(one));
  return license
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every(mayBe));
}
