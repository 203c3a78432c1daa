import { expect, test } from 'vitest';
import { saveName } from '../../../src/schema/save-name.ts';

test.each([
  ['the worksheet', 'the-worksheet.pdf'],
  ['  Über größer: "ein Blatt"  ', 'uber-grosser-ein-blatt.pdf'],
  ['../../etc/passwd', 'etc-passwd.pdf'],
  ['a\u202efdp.exe', 'a-fdp-exe.pdf'],
  ['CON', 'file.pdf'],
  ['', 'file.pdf'],
  ['🌿', 'file.pdf'],
  ['word '.repeat(20), 'word-word-word-word-word-word-word-word-word-word.pdf'],
  ['w'.repeat(80), `${'w'.repeat(50)}.pdf`],
])('a file that is called %s is saved as %s', (words, name) => {
  expect(saveName(words, 'pdf')).toBe(name);
});
