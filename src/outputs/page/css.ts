import postcss, { type Root } from 'postcss';
import { emptyPack, type Pack } from '../../cache.ts';
import { cutsOn, dropFaces } from './css/faces.ts';
import { shortenFamilies } from './css/families.ts';
import { joinConditions } from './css/join.ts';
import { gatherLayers } from './css/layers.ts';
import { namesOn, propertiesIn, type Names } from './css/names.ts';
import { physical, startOf, type Start } from './css/physical.ts';
import { print } from './css/print.ts';
import { dropOverridden, dropUnused, inlineConstants, shortenNames } from './css/properties.ts';
import { decidingNames, prune, selectorReader } from './css/prune.ts';
import { digest } from './page-key.ts';

/** A stylesheet that is ready to be cut for one page after the other. */
interface Sheet {
  /** The names that decide which rules stay. */
  readonly deciding: readonly string[];
  /** The name of what is cut of it for a page on which these of them are. */
  cutFor(there: string): string;
  /** Its rules, read and made ready when something is to be cut that was not cut before. */
  root(): Root;
}

const style = /<style>(.*?)<\/style>/gs;

/**
 * Gives what turns a page into the same page with less CSS: all of it in one
 * `<style>`, without the rules that can find nothing on it, and written as
 * short as can be. Pages look the same before and after.
 *
 * Each stylesheet is read once, and cut once for each set of names: ten
 * thousand posts have some dozens. For a page like one before it that leaves
 * reading the page's names, a quarter of a millisecond.
 *
 * @param scripts The site's script files, by their name. See `namesOn` for what they may add to a page.
 * @param kept What the same program has cut before.
 */
export function leanStyles(
  scripts: ReadonlyMap<string, string>,
  kept: Pack = emptyPack(),
): (html: string, name?: string) => string {
  const reserved = propertiesIn(scripts.values());
  const read = selectorReader();
  const sheets = new Map<string, Sheet>();

  const sheetOf = (css: string, start: Start): Sheet => {
    const own = `${start} ${css}`;
    const sheet = sheets.get(own) ?? openSheet(css, start, digest([own, ...[...reserved].sort()]));
    sheets.set(own, sheet);
    return sheet;
  };
  const openSheet = (css: string, start: Start, key: string): Sheet => {
    let prepared: Root | undefined;
    const root = () => (prepared ??= prepare(css, start, reserved));
    const known = kept.get(`sheet ${key}`);
    const deciding = Array.isArray(known) ? known.map(String) : decidingNames(root(), read);
    if (!known) kept.keep(`sheet ${key}`, deciding);
    return { deciding, root, cutFor: (there) => `css ${digest([key, there])}` };
  };

  return (html, name = 'The page') => {
    const found = [...html.matchAll(style)];
    const head = html.search(/<\/head|<noscript/);
    if ((html.match(/<style\b/g) ?? []).length !== found.length || found.some(({ index }) => index > head)) {
      throw new Error(`${name} has a <style> with attributes or outside its head: its rules would change.`);
    }
    if (found.length === 0) return html;
    const { root, deciding, cutFor } = sheetOf(found.map(([, css = '']) => css).join('\n'), startOf(html));
    const names = namesOn(html, scripts);
    const cuts = cutsOn(html);
    const there = [cuts.italic, cuts.bold, ...deciding.filter((one) => names.has(one))].join();
    const cutBefore = kept.get(cutFor(there));
    const cut = () => {
      const own = root().clone();
      prune(own, names, read);
      dropFaces(own, cuts);
      dropUnused(own, reserved);
      joinConditions(own);
      const css = print(own);
      kept.keep(cutFor(there), css);
      return css;
    };
    const own = typeof cutBefore === 'string' ? cutBefore : cut();
    let first = true;
    return html.replace(style, () => {
      const text = first ? `<style>${own}</style>` : '';
      first = false;
      return text;
    });
  };
}

function prepare(css: string, start: Start, reserved: Names): Root {
  const root = postcss.parse(css);
  gatherLayers(root);
  dropOverridden(root);
  inlineConstants(root, reserved);
  shortenNames(root, reserved);
  shortenFamilies(root);
  physical(root, start);
  return root;
}
