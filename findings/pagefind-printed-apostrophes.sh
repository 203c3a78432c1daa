#!/usr/bin/env bash
# Pagefind 1.5.2 and 1.6.0 (npm, Linux x64): a word is also found by each of its parts. "l'ennui" is found by "ennui"
# where its apostrophe is the typewriter's ('), and not where it is the sign that French and Italian print (U+2019),
# which Unicode prefers for both. And "mère-en­fant" is not found by "enfant" where a soft hyphen (&shy;, which shows
# only where a line ends) stands in that part, though "en­fant" by itself is: of whole words such signs are taken out,
# of parts they are not.
#
# Seen on 1 December 2026, the same of both:
#   ennui: 1, amour: 0, lamour: 1, parent: 1, enfant: 0, mèreenfant: 1
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm pkg set type=module
cat >look.mjs <<'JS'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';

const { index } = await createIndex({ forceLanguage: 'fr' });
await index.addHTMLFile({ url: '/a/', content: "<html><body><p>Il dit l'ennui et l’amour, le pa&shy;rent, le lien mère-en&shy;fant.</p></body></html>" });
const { files } = await index.getFiles();
await close();
await rm('made', { recursive: true, force: true });
for (const { path, content } of files) {
  await mkdir(dirname(`made/${path}`), { recursive: true });
  await writeFile(`made/${path}`, content);
}
globalThis.fetch = async (address) => new Response(await readFile(new URL(String(address).replace(/\?.*/, ''))));
const folder = `${pathToFileURL(resolve('made')).href}/`;
const { createInstance } = await import(`${folder}pagefind.js`);
const search = createInstance({ basePath: folder, baseUrl: '/', noWorker: true });
const said = [];
for (const query of ['ennui', 'amour', 'lamour', 'parent', 'enfant', 'mèreenfant']) {
  said.push(`${query}: ${(await search.search(`"${query}"`)).results.length}`);
}
console.log(said.join(', '));
JS
for version in 1.5.2 1.6.0; do
  npm install --silent --no-audit --no-fund "pagefind@$version"
  said=$(node look.mjs)
  echo "$version: $said"
  [ "$said" = 'ennui: 1, amour: 0, lamour: 1, parent: 1, enfant: 0, mèreenfant: 1' ]
done
