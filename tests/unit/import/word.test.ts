import { expect, test } from 'vitest';
import { stylesOf } from '../../../src/import/word/styles.ts';
import { withoutTraces, type Taken } from '../../../src/import/word/without-traces.ts';
import { parseXml, wordsOf, writeXml } from '../../../src/import/word/xml-tree.ts';

/** What is left of the body of a document, and what was taken out of it. */
function left(
  body: string,
  styleSheet = '',
): { readonly words: string; readonly xml: string; readonly taken: Taken } {
  const root = parseXml(`<w:document><w:body>${body}</w:body></w:document>`);
  const styles = stylesOf(parseXml(`<w:styles>${styleSheet}</w:styles>`), undefined);
  const taken: Taken = { deleted: 0, inserted: 0, moved: 0, hidden: 0 };
  withoutTraces(root, styles, taken);
  return { words: wordsOf(root), xml: writeXml(root), taken };
}

const run = (words: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r>`;
const hiddenStyles =
  '<w:style w:styleId="Note"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Own"><w:basedOn w:val="Note"/></w:style><w:style w:styleId="Shown"><w:basedOn w:val="Note"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>';
const styled = (style: string, words: string, properties = '') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(words, properties)}</w:p>`;

test('words that the style of their paragraph hides stay out, also by a style that it is made from', () => {
  const { words, taken } = left(
    [
      styled('Note', 'SECRET one'),
      styled('Own', 'SECRET two'),
      styled('Shown', 'kept one '),
      styled('Note', 'kept two', '<w:vanish w:val="0"/>'),
    ].join(''),
    hiddenStyles,
  );
  expect(words).toBe('kept one kept two');
  expect(taken.hidden).toBe(2);
});

test('a cell that was deleted is empty, and a row that was deleted is gone', () => {
  const cell = (words: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${run(words)}</w:p></w:tc>`;
  const { words, xml, taken } = left(
    `<w:tbl><w:tr>${cell('SECRET', '<w:cellDel w:id="1"/>')}${cell('kept')}</w:tr><w:tr><w:trPr><w:del w:id="2"/></w:trPr>${cell('SECRET')}</w:tr></w:tbl>`,
  );
  expect(words).toBe('kept');
  expect(xml.match(/<w:tc>/g)).toHaveLength(2);
  expect(taken.deleted).toBe(2);
});

test('what was inserted and deleted again stays out', () => {
  expect(
    left(
      `<w:p><w:ins>${'<w:del><w:r><w:delText>SECRET</w:delText></w:r></w:del>'}${run('kept')}</w:ins></w:p>`,
    ).words,
  ).toBe('kept');
});

test('words that a program put where somebody may write are nobody’s', () => {
  const { words } = left(
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p>${run('Click here')}</w:p></w:sdtContent></w:sdt><w:sdt><w:sdtPr/><w:sdtContent><w:p>${run('kept')}</w:p></w:sdtContent></w:sdt>`,
  );
  expect(words).toBe('kept');
});

test('words in a text box are kept once, and those below small signs that say how they are read', () => {
  const box = `<w:txbxContent><w:p>${run('boxed')}</w:p></w:txbxContent>`;
  const { xml } = left(
    `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
  );
  expect(xml).toContain('<w:pict><v:textbox><w:txbxContent>');
  expect(
    left(
      `<w:p><w:r><w:ruby><w:rt>${run('かん')}</w:rt><w:rubyBase>${run('漢')}</w:rubyBase></w:ruby></w:r></w:p>`,
    ).words,
  ).toBe('漢');
});
