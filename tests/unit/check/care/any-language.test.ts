import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/check/content.ts';
import { notesOn } from '../../../../src/check/reminders.ts';
import { readContent } from '../../../../src/library/content/content.ts';
import { severityOf } from '../../../../src/schema/diagnostic.ts';
import { contentWith, post, siteIn } from '../folder.ts';

/** What is found in a vignette of a blog in some language: the kind, and the words. */
async function foundIn(language: string, text: string): Promise<string[]> {
  const body = `<Vignette basis="composite">\n\n${text}\n\n</Vignette>`;
  const file = post({ title: 'Mine' }, body);
  const content = await readContent(
    await contentWith({ 'site.yaml': siteIn(language), 'posts/mine.mdx': file }),
  );
  const lines = file.split('\n');
  return (await checkContent(content, '2026-11-22'))
    .filter((diagnostic) => diagnostic.file === 'posts/mine.mdx')
    .map((diagnostic) => {
      const { line = 0, column = 1, length = 0 } = diagnostic;
      return `${severityOf(diagnostic)}: ${(lines[line - 1] ?? '').slice(column - 1, column - 1 + length)}`;
    });
}

const errors = async (language: string, text: string) =>
  (await foundIn(language, text)).filter((one) => one.startsWith('error')).map((one) => one.slice(7));

describe('in a language whose words the check does not know, it finds in a vignette', () => {
  test.each([
    ['it', 'È venuta il 14 marzo 2024 e di nuovo il 3 aprile.', ['14 marzo 2024', '3 aprile']],
    ['nl', 'Op 14 maart 2024 en op 3-4-2024 kwam ze.', ['14 maart 2024', '3-4-2024']],
    ['sv', 'Hon kom den 14 mars 2024.', ['14 mars 2024']],
    ['pl', 'Przyszła 14 marca 2024.', ['14 marca 2024']],
    ['uk', 'Вона прийшла 14 березня 2024.', ['14 березня 2024']],
    ['he', 'היא באה ב-14 במרץ 2024.', ['14 במרץ 2024']],
    ['ja', '2024年3月14日に来ました。', ['2024年3月14日']],
    ['ja', '令和6年3月のことです。三月十四日に来ました。', ['6年3月', '三月十四日']],
    ['ja', '２０２４年３月１４日に来ました。', ['２０２４年３月１４日']],
    ['zh', '她在2024年3月来过。', ['2024年3月']],
    ['ar', 'جاءت في ١٤ مارس ٢٠٢٤ وفي ٣/٤/٢٠٢٤.', ['١٤ مارس ٢٠٢٤', '٣/٤/٢٠٢٤']],
    ['ar', 'جاءت في ١٤ آذار.', ['١٤ آذار']],
    ['fa', 'او در ۱۴ فروردین آمد.', ['۱۴ فروردین']],
    ['hi', 'वह १४ मार्च २०२४ को आई।', ['१४ मार्च २०२४']],
    ['th', 'เธอมาวันที่ 14 มีนาคม 2567', ['14 มีนาคม 2567']],
    ['uk', 'Це було в березні 2024 року.', ['березні 2024']],
    ['pl', 'To było w marcu 2024.', ['marcu 2024']],
    ['cs', 'Bylo to v březnu 2024.', ['březnu 2024']],
    ['hu', 'Ez 2024 márciusában volt.', ['2024 márciusában']],
    ['vi', 'Chị ấy đến ngày 14 tháng Ba.', ['14 tháng Ba']],
    ['tr', 'Onunla 2024-03-14 günü görüştük.', ['2024-03-14']],
    ['el', 'Ήρθε στις 14/3/24.', ['14/3/24']],
    ['pl', 'Przyszła 14 III 2024.', ['14 III 2024']],
  ])('days: %s', async (language, text, expected) => {
    expect(await errors(language, text)).toEqual(expected);
  });

  test.each([
    ['it', 'Il suo numero è 612 345 678.', ['612 345 678']],
    ['nl', 'Ze gaf me 0170 1234567.', ['0170 1234567']],
    ['tr', 'Numarası 06 12 34 56 78.', ['06 12 34 56 78']],
    ['pl', 'Pod +48 22 123 45 67.', ['+48 22 123 45 67']],
    ['ja', '電話は 03-1234-5678 です。', ['03-1234-5678']],
    ['ja', '彼女に090-1234-5678から電話がありました。', ['090-1234-5678']],
    ['ja', '電話は０９０－１２３４－５６７８です。', ['０９０－１２３４－５６７８']],
    ['ar', 'رقمها ٠١٠٠ ١٢٣ ٤٥٦٧.', ['٠١٠٠ ١٢٣ ٤٥٦٧']],
    ['fa', 'شماره‌اش ۰۹۱۲۳۴۵۶۷۸۹ است.', ['۰۹۱۲۳۴۵۶۷۸۹']],
  ])('telephone numbers: %s', async (language, text, expected) => {
    expect(await errors(language, text)).toEqual(expected);
  });

  test('what may be an age or an address, as a question', async () => {
    const found = await foundIn('it', 'Ha 93 anni e abita in Via Garibaldi 14.');
    expect(found).toEqual(expect.arrayContaining(['question: 93', 'question: Via Garibaldi 14']));
  });

  test('an age without a space before it, where a script sets none', async () => {
    expect(await foundIn('ja', '彼女は93歳です。')).toContain('question: 93');
  });

  test.each([
    ['uk', 'Прийшла 94-річна жінка.', '94'],
    ['fi', 'Hän on 94-vuotias nainen.', '94'],
    ['ja', '祖母は九十四歳です。', '九十四歳'],
    ['ar', 'عمرها ٩٤ سنة.', '٩٤'],
  ])('an age, as it is written there: %s', async (language, text, age) => {
    expect(await foundIn(language, text)).toContain(`question: ${age}`);
  });

  test.each([
    ['pl', 'Mieszka przy ul. Długiej 12/4.', 'Długiej 12'],
    ['uk', 'Вона живе на вул. Шевченка, 12.', 'Шевченка, 12'],
    ['tr', 'Evi hâlâ Bağdat Caddesi No: 12.', 'Bağdat Caddesi No: 12'],
    ['vi', 'Chị ở số 12 đường Lê Lợi.', '12 đường'],
    ['he', 'היא גרה ברחוב הרצל 12 בחיפה.', 'רחוב הרצל 12'],
    ['ar', 'تسكن في شارع النيل ١٢.', 'شارع النيل ١٢'],
    ['ja', '東京都新宿区西新宿2-8-1に住んでいる。', '東京都新宿区西新宿2-8-1'],
    ['zh-Hant', '她住在信義路五段7號。', '她住在信義路五段7號'],
    ['ko', '그는 강남구 테헤란로 12에 산다.', '테헤란로 12'],
  ])('a street with a number, as it is written there: %s', async (language, text, street) => {
    expect(await foundIn(language, text)).toContain(`question: ${street}`);
  });

  test.each([
    ['pl', 'Mieszka w 00-950 Warszawa.', '00-950'],
    ['tr', 'Adresi 34710 Kadıköy.', '34710'],
    ['el', 'Μένει στην Αθήνα, 105 63 Αθήνα.', '105 63'],
    ['uk', 'Живе за адресою 01001 Київ.', '01001'],
    ['nl', 'Ze woont in 1012 AB Amsterdam.', '1012 AB'],
    ['ja', '〒1600023に住んでいる。', '〒1600023'],
    ['de-AT', 'Sie lebt in 1010 Wien.', '1010'],
    ['en-CA', 'She lives near M5V 2T6 now.', 'M5V 2T6'],
  ])('a postal code of the country: %s', async (language, text, code) => {
    expect(await foundIn(language, text)).toContain(`question: ${code}`);
  });

  test.each([
    ['de-AT', 'Es kamen 1200 Menschen, und im Jahr 2019 Kinder.'],
    ['cs', 'Stálo to 15000 Kč.'],
    ['tr', 'Tam 15000 TL ödedi.'],
    ['hu', 'Ez 5000 Ft volt.'],
  ])('no postal code in a number of people or a price: %s', async (language, text) => {
    expect((await foundIn(language, text)).filter((one) => /\d{4}/.test(one) && one.length < 20)).toEqual([]);
  });

  test('nothing in a year, a page, an hour or a percentage', async () => {
    expect(
      await errors('it', 'Nel 2024, a pagina 12, alle 10:30, il 95 % ha detto di sì, 1.200 volte.'),
    ).toEqual([]);
  });
});

test('such a vignette asks everything of its author, and is at rest once she has said that she looked', async () => {
  expect(await foundIn('it', 'Una donna disse di sì.')).toEqual(['question: Una donna disse di sì.']);
  const kept = post(
    { title: 'Mine' },
    '{/* keep: nobody is in it */}\n\n<Vignette basis="composite">\n\nUna donna disse di sì.\n\n</Vignette>',
  );
  const content = await readContent(await contentWith({ 'site.yaml': siteIn('it'), 'posts/mine.mdx': kept }));
  const found = (await checkContent(content, '2026-11-22')).filter(({ file }) => file === 'posts/mine.mdx');
  expect(found.map(({ message }) => message)).toEqual([]);
});

test('each check of such a blog ends with what was not judged, and never says that it searched', async () => {
  const said = async (language: string) =>
    notesOn(
      await readContent(
        await contentWith({
          'site.yaml': siteIn(language),
          'posts/mine.mdx': post({}, '<Vignette basis="composite">\n\nText.\n\n</Vignette>'),
        }),
      ),
    )[0];
  expect(await said('it')).toMatchInlineSnapshot(`
    "Your blog is in Italian, and the care check knows the words of English, French, German, Portuguese and Spanish only. Nobody looked for:
    - what could be imitated in a text about suicide or self-harm, and help lines that belong under it
    - weights, calories and other numbers in a text about eating
    - heavy subjects without a content note
    - words that hurt, and people you worked with
    In vignettes it found what has the same shape in every language: days, telephone numbers, addresses of mail and of the web. The rest only you can judge."
  `);
  expect(await said('pl')).toContain('Your blog is in Polish');
  expect(await said('it')).not.toContain('was searched');
  for (const language of ['en-GB', 'es-MX', 'de-AT', 'fr', 'pt-BR']) {
    expect(await said(language)).toContain('The one vignette was searched');
  }
});

test('each check of such a blog says how far the search hears who is in danger', async () => {
  const said = async (language: string) =>
    notesOn(await readContent(await contentWith({ 'site.yaml': siteIn(language) }))).join('\n');
  expect(await said('tr')).toContain('The search knows the plainest words only');
  expect(await said('ko')).toContain('The search does not know what people in danger type in Korean');
  for (const language of ['en', 'es-MX', 'de-AT', 'fr', 'pt-BR'])
    expect(await said(language)).not.toContain('The search');
});

describe('an age over 89 right behind a name, as newspapers give it, is a question in any language', () => {
  test.each([
    ['en', 'Anna, 94, lived upstairs.', '94'],
    ['en', 'It was her aunt Ruth (91).', '91'],
    ['en', 'There she is, Mrs. Hill, 103.', '103'],
    ['es', 'Carmen, 92, vivía arriba.', '92'],
    ['de', 'Oben wohnte Frau Moser (97).', '97'],
    ['fr', 'Jeanne, 95, y vivait.', '95'],
    ['pt', 'A vizinha Rosa, 90, morava ali.', '90'],
    ['pl', 'Zofia, 94, mieszkała wyżej.', '94'],
    ['uk', 'Ганна (96) жила нагорі.', '96'],
  ])('%s: %s', async (language, text, age) => {
    expect(await foundIn(language, text)).toContain(`question: ${age}`);
  });

  test.each([
    ['en', 'We read pages 91, 94 and 97, and Psalm 90.'],
    ['en', 'In March, 94 percent came; Anna, 45, did not. It was 94,000 in Leeds, 94.5 here.'],
    ['de', 'Auf Seite 94, und in Zimmer 101, war nichts.'],
  ])('and nothing else is, in %s: %s', async (language, text) => {
    const ages = (await foundIn(language, text)).filter((one) => /: (?:9\d|1[01]\d)/.test(one));
    expect(ages).toEqual([]);
  });
});
