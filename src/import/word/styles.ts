import { isOn, type Styles } from './without-traces.ts';
import { partsOf, type XmlNode } from './xml-tree.ts';

/** What the style sheet and the lists of a document say. */
export function stylesOf(styles: XmlNode | undefined, numbering: XmlNode | undefined): Styles {
  return { hidden: hiddenIn(styles), starts: startsIn(numbering) };
}

/** Styles whose words are hidden, also by a style that they are made from (ECMA-376, part 1, 17.7.2). */
function hiddenIn(root: XmlNode | undefined): Set<string> {
  const all = root ? partsOf(root, 'w:styles').flatMap((one) => partsOf(one, 'w:style')) : [];
  const byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const isHidden = (style: XmlNode | undefined, seen: readonly XmlNode[]): boolean => {
    if (!style || seen.includes(style)) return false;
    const own = partsOf(style, 'w:rPr').flatMap((one) => partsOf(one, 'w:vanish'));
    if (own.length > 0) return own.some(isOn);
    const from = partsOf(style, 'w:basedOn')[0]?.attributes['w:val'] ?? '';
    return isHidden(byId.get(from), [...seen, style]);
  };
  return new Set([...byId].filter(([, style]) => isHidden(style, [])).map(([id]) => id));
}

function startsIn(root: XmlNode | undefined): Map<string, string> {
  const found = new Map<string, string>();
  const [sheet] = root ? partsOf(root, 'w:numbering') : [];
  if (!sheet) return found;
  const levels = new Map(
    partsOf(sheet, 'w:abstractNum').map((one) => [
      one.attributes['w:abstractNumId'] ?? '',
      partsOf(one, 'w:lvl'),
    ]),
  );
  for (const number of partsOf(sheet, 'w:num')) {
    const id = number.attributes['w:numId'] ?? '';
    const abstract = partsOf(number, 'w:abstractNumId')[0]?.attributes['w:val'] ?? '';
    for (const level of levels.get(abstract) ?? []) {
      const start = partsOf(level, 'w:start')[0]?.attributes['w:val'];
      const isNumbered = partsOf(level, 'w:numFmt')[0]?.attributes['w:val'] !== 'bullet';
      if (start !== undefined && start !== '1' && start !== '0' && isNumbered)
        found.set(`${id} ${level.attributes['w:ilvl'] ?? '0'}`, start);
    }
    for (const override of partsOf(number, 'w:lvlOverride')) {
      const start = partsOf(override, 'w:startOverride')[0]?.attributes['w:val'];
      if (start !== undefined && start !== '1')
        found.set(`${id} ${override.attributes['w:ilvl'] ?? '0'}`, start);
    }
  }
  return found;
}
