import { describe, expect, test } from 'vitest';
import { pasted } from '../../../../src/import/clipboard/pasted.ts';
import { plainPasted } from '../../../../src/import/clipboard/plain.ts';
import { plainLink } from '../../../../src/author/import/plain-link.ts';

const from = (html: string, braces = true) => pasted(html, { braces, plainLink });

/** As Word 365 puts it on the clipboard, with what tells nothing left out. */
const word = (body: string) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><style><!-- /* Font Definitions */ p.MsoNormal {margin:0cm;} --></style></head><body lang=EN-US style='tab-interval:36.0pt'><!--StartFragment-->\r\n${body}\r\n<!--EndFragment--></body></html>`;

const point = (sign: string, level: number, words: string, place = 'Middle') =>
  `<p class=MsoListParagraphCxSp${place} style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>\r\n`;

describe('from Word', () => {
  test('headings, paragraphs, and what is bold or slanted', () => {
    const html = word(
      '<p class=MsoTitle>On waiting<o:p></o:p></p>\r\n<h1>Before</h1>\r\n<p class=MsoNormal>She said <b>no</b>, and\r\nthen <i>yes</i>.<o:p></o:p></p>\r\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>\r\n<p class=MsoNormal>More.<o:p></o:p></p>',
    );
    expect(from(html)).toEqual({
      markdown: '## On waiting\n\n## Before\n\nShe said **no**, and then *yes*.\n\nMore.',
      told: [],
    });
  });

  test('lists within lists, with signs and with numbers', () => {
    const html = word(
      `<p class=MsoNormal>Three things:<o:p></o:p></p>\r\n${point('·', 1, 'One', 'First')}${point('o', 2, 'In <b>one</b>')}${point('·', 1, 'Two', 'Last')}<p class=MsoNormal>And in order:</p>\r\n${point('1.', 1, 'First')}${point('a.', 2, 'Within')}${point('2.', 1, 'Second')}`,
    );
    expect(from(html).markdown).toBe(
      'Three things:\n\n- One\n  - In **one**\n- Two\n\nAnd in order:\n\n1. First\n   1. Within\n2. Second',
    );
  });

  test('deleted, hidden and commented words stay out, and are told; what was put in stays', () => {
    const html = word(
      `<p class=MsoNormal>She is <del cite="mailto:A" datetime="2026-11-01T10:00">Anna</del><ins cite="mailto:A" datetime="2026-11-01T10:00">somebody</ins> <a style='mso-comment-reference:A_1;mso-comment-date:20261101T1000'>who</a><span class=MsoCommentReference><span style='mso-special-character:comment'>&nbsp;<a href="#_msocom_1">[A1]</a></span></span> waits<span style='mso-hide:all'> in Room 4</span>.</p>\r\n<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Say her name?</p></div></div>`,
    );
    const { markdown, told } = from(html);
    expect(markdown).toBe('She is somebody who waits.');
    expect(told).toEqual(['2 deleted passages stayed out.', 'One comment stayed out.']);
  });

  test('pictures do not come along, and that is told', () => {
    const html = word(
      '<p class=MsoNormal>Here: <img width=20 src="file:///C:/Users/Anna/AppData/clip.png"></p>',
    );
    expect(from(html)).toEqual({
      markdown: 'Here:',
      told: ['One picture did not come along: bring it in by itself.'],
    });
  });
});

describe('from Google Docs', () => {
  const docs = (body: string) =>
    `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1a2b">${body}</b>`;

  test('what is said by styles, links without Google between, and lists', () => {
    const html = docs(
      '<h2 dir="ltr" style="line-height:1.38"><span style="font-size:16pt;font-weight:400">Before</span></h2><p dir="ltr"><span style="font-weight:700">No</span><span style="font-weight:400">, and </span><a href="https://www.google.com/url?q=https://example.org/a?utm_source%3Dmail&amp;sa=D&amp;ust=1"><span style="text-decoration:underline">this</span></a><span>.</span></p><br><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>One</span></p></li><ul><li aria-level="2"><p><span>Within</span></p></li></ul></ul>',
    );
    expect(from(html).markdown).toBe(
      '## Before\n\n**No**, and [this](https://example.org/a).\n\n- One\n  - Within',
    );
  });

  test('comments stay out', () => {
    const html = docs(
      '<p><span>Words</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><span>.</span></p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Too much?</span></p></div>',
    );
    expect(from(html)).toEqual({ markdown: 'Words.', told: ['One comment stayed out.'] });
  });
});

describe('from a page or a mail', () => {
  test('programs, forms and what is hidden stay out, and signs mean nothing', () => {
    const html =
      '<style>p{color:red}</style><script>alert(1)</script><div>Dear A,</div><div><br></div><div>1 < 2 {x} *y* <span style="display:none">pixel</span><img src="https://t.example/p.gif" width=1></div><form><input name=q></form>';
    const { markdown } = from(html);
    expect(markdown).toContain('Dear A,\n\n1 < 2 \\{x\\} \\*y\\*');
    expect(markdown).not.toMatch(/alert|pixel|t\.example|color/);
    expect(from(html, false).markdown).toContain('{x}');
  });

  test('a heading of the first rank stands below the title', () => {
    expect(from('<h1>One</h1><h2>Two</h2><p>Words.</p>').markdown).toBe('## One\n\n### Two\n\nWords.');
    expect(from('<h3>Three</h3>').markdown).toBe('### Three');
  });
});

describe('plain text', () => {
  const long = 'This is a paragraph of some length, as most paragraphs of a text are.';
  test('in which each line is a paragraph has an empty line between two', () => {
    expect(plainPasted(`${long}\n${long}\r\nShort.`)).toBe(`${long}\n\n${long}\n\nShort.`);
  });

  test('with signs before its lines becomes a list', () => {
    expect(plainPasted('Three:\n•\tOne\no\tWithin\n§ Two\nEnd.')).toBe(
      'Three:\n\n- One\n  - Within\n  - Two\n\nEnd.',
    );
    expect(plainPasted('• One\n1. First\na. Within')).toBe('- One\n1. First\n1. Within');
  });

  test('that is as it should be goes in as it is', () => {
    for (const text of [long, `${long}\n\n${long}`, 'a poem\nof lines\nthat are short', '- one\n- two', '']) {
      expect(plainPasted(text)).toBeUndefined();
    }
  });
});
