#!/usr/bin/env bash
# Pagefind 1.5.2 (npm, Linux x64): the files of an index are named after their content, so that they may be kept for
# long. Of one and the same page with three filters, the list of filters in the `.pf_meta` file stands in another order
# from run to run; with it the name of that file and `pagefind-entry.json` change. A host takes an unchanged site for a
# changed one, and readers load the metadata again. Pagefind 1.6.0 writes one order.
#
# Seen on 30 November 2026, of 12 runs each:
#   pagefind 1.5.2: the same name in all runs: no
#   pagefind 1.6.0: the same name in all runs: yes
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
cat >index.mjs <<'JS'
import { createIndex, close } from 'pagefind';

const { index } = await createIndex();
await index.addHTMLFile({
  url: '/a/',
  content: `<html lang="en"><body data-pagefind-body><h1>A lamp</h1>
    <p data-pagefind-filter="topic">rest</p><p data-pagefind-filter="note">loss</p><p data-pagefind-filter="year">2026</p>
    <p>Words about a lamp.</p></body></html>`,
});
const { files } = await index.getFiles();
console.log(files.map(({ path }) => path).find((path) => path.endsWith('.pf_meta')));
await close();
JS
said=
for version in 1.5.2 1.6.0; do
  npm install --silent --no-audit --no-fund "pagefind@$version"
  for _ in 1 2 3 4 5 6 7 8 9 10 11 12; do node index.mjs; done >names
  same=no
  [ "$(sort -u names | wc -l)" -eq 1 ] && same=yes
  said+="pagefind $version: the same name in all runs: $same"$'\n'
done
printf '%s' "$said"
[ "$said" = 'pagefind 1.5.2: the same name in all runs: no
pagefind 1.6.0: the same name in all runs: yes
' ]
