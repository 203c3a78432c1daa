import { isOn, type Styles } from './without-traces.ts';
import { partsOf, type XmlNode } from './xml-tree.ts';

/** What the style sheet and the lists of a document say. */
export function stylesOf(styles: XmlNode | undefined, numbering: XmlNode | undefined): Styles {
  return { hidden: hiddenIn(styles), starts: startsIn(numbering) };
}

function hiddenIn(root: XmlNode | undefined): Set<string> {
  const all = root ? partsOf(root, 'w:styles').flatMap((one) => partsOf(one, 'w:style')) : [];
  return new Set(
    all
      .filter((style) => partsOf(style, 'w:rPr').some((one) => partsOf(one, 'w:vanish').some(isOn)))
      .map(({ attributes }) => attributes['w:styleId'] ?? ''),
  );
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
