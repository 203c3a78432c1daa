import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFace } from '../../../../src/outputs/fonts/build.ts';
import { facesOf, families, faces, type Face } from '../../../../src/outputs/fonts/faces.ts';
import { typefaceNames, type Typeface } from '../../../../src/schema/looks.ts';
import { readSfnt, type Sfnt } from '../../../../src/outputs/fonts/sfnt.ts';
import { fontFaceCss, fontFiles, otherRolesCss, type FontFile } from '../../../../src/outputs/fonts/fonts.ts';
import { fontsFor } from '../../../../src/outputs/fonts/choice.ts';
import { lettersOf, type Letters } from '../../../../src/outputs/fonts/letters.ts';
import { wordsOf } from '../../../../src/words/index.ts';
import * as make from '../../make.ts';
import { en as words } from '../../../../src/words/en/index.ts';

const faceOf = (key: Face['key']): Face => {
  const face = faces.find((one) => one.key === key);
  if (face === undefined) throw new Error(`There is no face ${key}.`);
  return face;
};

const fileOf = (files: readonly FontFile[], key: Face['key']): FontFile => {
  const file = files.find(({ name }) => name.startsWith(`${key}.`));
  if (file === undefined) throw new Error(`There is no file of ${key}.`);
  return file;
};

const fileFor = async (key: Face['key'], typeface: Typeface): Promise<FontFile> =>
  fileOf(await fontFiles(typeface), key);

const unpack = (file: FontFile): Promise<Buffer> =>
  subsetFont(Buffer.from(file.bytes), '', { targetFormat: 'sfnt', keepAllGlyphs: true });

const open = async (file: FontFile): Promise<Sfnt> => readSfnt(await unpack(file));

const lacks = (font: Sfnt, text: string): string => [...text].filter((char) => !font.has(char)).join('');

describe.each(typefaceNames)('the typefaces %s', (typeface) => {
  test('stay under 80 KB together, in files that each stand in a rule', async () => {
    const files = await fontFiles(typeface);
    const css = await fontFaceCss((name) => name, typeface);
    expect(files.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(80 * 1024);
    for (const { name } of files) expect(css).toContain(`url(${name})`);
    expect(Buffer.byteLength(css)).toBeLessThan(1800);
  });

  test('have upright and slanted letters for the text, and every letter that a title may have', async () => {
    const css = await fontFaceCss((name) => name, typeface);
    const { body, heading } = families[typeface];
    const rulesOf = (stack: string) =>
      css.split('}').filter((rule) => rule.includes(`font-family:${stack.split(',')[0]};`));
    expect(rulesOf(body).filter((rule) => rule.includes('font-style:italic'))).toHaveLength(1);
    expect(rulesOf(heading).length).toBeGreaterThan(0);
    // No family is named without a face of its own, or one of the system that stands in for it.
    for (const family of Object.values(families[typeface])) {
      const [own = '', fallback = ''] = family.split(',');
      expect(css).toContain(`font-family:${own};`);
      expect(css).toContain(`font-family:${fallback.replaceAll("'", '')};`);
    }
    const titles = facesOf(typeface).find(
      (face) =>
        face.family === heading.split(',')[0] && !face.css.includes('italic') && face.key !== 'literata',
    );
    expect(titles && lacks(await open(await fileFor(titles.key, typeface)), 'ÀÉÖÜßñçÞ“”–')).toBe('');
  });
});

describe('the font files', () => {
  let files: readonly FontFile[];
  beforeAll(async () => {
    files = await fontFiles();
  });

  test('together stay under 80 KB, so that a first visit does', () => {
    const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect(total).toBeLessThanOrEqual(80 * 1024);
  });

  test('are WOFF2 under names that carry a hash', () => {
    expect(files).toHaveLength(5);
    for (const { name, bytes } of files) {
      expect(name).toMatch(/^[a-z-]+\.[0-9a-f]{8}\.woff2$/);
      expect(Buffer.from(bytes.subarray(0, 4)).toString()).toBe('wOF2');
    }
  });

  const english = 'AaZz09 \u00a0.,;:?!-–—‘’“”…·×½€£&@#%()[]/';
  const names = 'ÀÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÙÚÜÝÞßàâäåæçèéêëíîïñóôöøùúüýþÿŒœ¡¿«»';

  test.each<[Face['key'], string]>([
    ['literata', `${english}${names}§©®™°±÷−′″¼¾¹²³ªº¢¥•↑\u0304\u0323`],
    ['literata-italic', `${english}${names}§°•\u0304\u0323`],
    ['literata-bold', '!AaZz09 \u00a0.,;:?-–—‘’“”…€£áàâäåæçéèêëíîïñóôöøúü'],
    ['fraunces', `${english}${names}`],
    ['atkinson', `${english}${names}§©°•`],
  ])('%s has the characters it is there for', async (key, text) => {
    expect(lacks(await open(fileOf(files, key)), text)).toBe('');
  });

  test.each<Face['key']>(['literata', 'fraunces', 'atkinson'])(
    '%s has every character of the interface’s words',
    async (key) => {
      expect(lacks(await open(fileOf(files, key)), JSON.stringify(words))).toBe('');
    },
  );

  test.each(facesOf('warm').map(({ key }) => key))('%s holds all that its settings ask for', async (key) => {
    expect(lacks(await open(fileOf(files, key)), faceOf(key).text)).toBe('');
  });

  test.each<[Face['key'], string]>([
    ['literata', 'kern mark liga tnum pnum ccmp'],
    ['literata-italic', 'kern mark liga ccmp'],
    ['literata-bold', 'kern'],
    ['fraunces', 'kern'],
    ['atkinson', 'kern tnum'],
  ])('%s keeps the features %s', async (key, features) => {
    const text = (await unpack(fileOf(files, key))).toString('latin1');
    for (const feature of features.split(' ')) expect(text).toContain(feature);
    // Without these two FreeType hints the outlines by itself and spaces the letters unevenly.
    for (const table of ['prep', 'gasp']) expect(text).toContain(table);
  });
});

describe('the font-face rules', () => {
  let rules: readonly string[];
  let css: string;
  beforeAll(async () => {
    css = await fontFaceCss((name) => `/fonts/${name}`);
    rules = css.split('}').slice(0, -1);
  });

  test('are under 1.8 KB, because every page carries them', () => {
    expect(Buffer.byteLength(css)).toBeLessThan(1800);
  });

  test('name each file once, without blocking', async () => {
    const own = rules.filter((rule) => !rule.includes('local('));
    const files = await fontFiles();
    expect(own).toHaveLength(files.length);
    for (const { name } of files) {
      const [rule, ...more] = own.filter((one) => one.includes(`url(/fonts/${name})`));
      expect(more).toEqual([]);
      expect(rule).toContain('font-display:swap');
    }
  });

  test('stretch system fonts to the measure of each family', () => {
    const families = ['Literata', 'Fraunces', 'Atkinson'];
    for (const family of families) {
      const stand = rules.filter((rule) => rule.includes(`font-family:${family} Fallback;`));
      expect(stand.length).toBeGreaterThan(0);
      for (const rule of stand) {
        for (const name of ['size-adjust', 'ascent-override', 'descent-override']) {
          expect(rule).toMatch(new RegExp(`;${name}:[\\d.]+%`));
        }
      }
    }
  });

  test('stretch Georgia to Literata as capsize would', () => {
    // Literata at this optical size: 1177 up, 308 down, 480 wide of 1000. Georgia: 913 wide of 2048.
    const rule = rules.find((one) => one.includes('local(Georgia)')) ?? '';
    const value = (name: string): number => Number(new RegExp(`${name}:([\\d.]+)%`).exec(rule)?.[1]);
    const adjust = 0.48 / (913 / 2048);
    expect(value('size-adjust')).toBeCloseTo(100 * adjust, 0);
    expect(value('ascent-override')).toBeCloseTo(117.7 / adjust, 0);
    expect(value('descent-override')).toBeCloseTo(30.8 / adjust, 0);
  });

  test('quote an address that needs it', async () => {
    const quoted = await fontFaceCss((name) => `/a (b)/${name}`);
    expect(quoted).toContain('src:url("/a (b)/literata.');
  });
});

describe('the cache', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fonts-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const bold = faceOf('literata-bold');
  const entry = async (): Promise<string> => {
    const [name, ...more] = await readdir(folder);
    expect(more).toEqual([]); // no draft is left behind
    return join(folder, name ?? '');
  };

  test('gives the same bytes as cutting anew', async () => {
    const anew = await makeFace(bold, folder);
    expect(await makeFace(bold, folder)).toEqual(anew);
    await rm(await entry());
    expect(await makeFace(bold, folder)).toEqual(anew);
  });

  test.each<[string, (text: string) => string]>([
    ['cut short', (text) => text.slice(0, text.length / 2)],
    ['changed', (text) => text.replace('"woff2":"d', '"woff2":"e')],
    ['empty', () => ''],
  ])('makes an entry again that was %s', async (_, spoil) => {
    const good = await makeFace(bold, folder);
    const file = await entry();
    const whole = await readFile(file, 'utf8');
    expect(spoil(whole)).not.toBe(whole);
    await writeFile(file, spoil(whole));
    expect(await makeFace(bold, folder)).toEqual(good);
    expect(await readFile(file, 'utf8')).toBe(whole);
  });

  test('may be missing and impossible to write', async () => {
    const made = await makeFace(bold, '/dev/null/fonts');
    expect(made.woff2.length).toBeGreaterThan(5000);
  });
});

describe('the fonts of a blog in another language', () => {
  const written = async (language: string): Promise<Letters> => {
    const own = (await wordsOf(language)) ?? words;
    return lettersOf({ ...make.blog(), site: make.site({ language }), words: own, posts: [], pages: [] });
  };

  test.each(['ar', 'de', 'es', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt', 'tr', 'uk', 'vi'])(
    'in %s stay under 80 KB, and no role has a family that lacks a letter of the interface',
    async (language) => {
      const letters = await written(language);
      const files = await fontFiles('warm', letters);
      expect(files.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(80 * 1024);
      const { faces: chosen, roles } = fontsFor('warm', letters);
      const usual = { heading: 'Fraunces', body: 'Literata', interface: 'Atkinson' };
      for (const stack of Object.values({ ...usual, ...roles })) {
        const families = stack.split(',').map((name) => name.replaceAll("'", ''));
        const own = chosen.filter(({ family }) => families.includes(family));
        if (own.length === 0) continue;
        const asked = own.map(({ text }) => text).join('');
        const needed = [...letters.own].filter((letter) => /\p{L}/u.test(letter));
        expect(needed.filter((letter) => !asked.includes(letter))).toEqual([]);
        // What a face is asked for its file may not have.
        for (const face of own) {
          const font = await open(fileOf(files, face.key));
          expect([face.key, needed.filter((one) => face.text.includes(one) && !font.has(one))]).toEqual([
            face.key,
            [],
          ]);
        }
      }
    },
  );

  test.each([
    ['el', 'Το φως της κουζίνας', 'Literata', "sans-serif,Literata,'Literata Fallback'"],
    ['sr', 'Светло у кухињи', 'Literata', "sans-serif,Literata,'Literata Fallback'"],
    ['kk', 'Әжемнің жарығы', 'Literata', "sans-serif,Literata,'Literata Fallback'"],
    ['ab', 'Аԥсуа бызшәа', undefined, 'sans-serif'],
    ['ko', '부엌의 불빛', undefined, 'sans-serif'],
    ['cs', 'Žluťoučké světlo', 'Fraunces', 'sans-serif'],
  ])(
    'in %s, which the interface does not speak, have all letters of what is written',
    (language, title, heading, end) => {
      const site = make.site({ language, title });
      const letters = lettersOf({ ...make.blog(), site, words, posts: [], pages: [] });
      const { roles } = fontsFor('warm', letters);
      const stacks = { heading: 'Fraunces,', interface: 'Atkinson,sans-serif', ...roles };
      expect(stacks.heading.startsWith(`${heading ?? ''},`)).toBe(heading !== undefined);
      expect(stacks.interface.endsWith(end)).toBe(true);
    },
  );

  test('in Turkish have the letter without a dot from the file that holds it', async () => {
    const { faces: chosen } = fontsFor('warm', await written('tr'));
    const withLetter = chosen.filter(({ text }) => text.includes('ı')).map(({ key }) => key);
    expect(withLetter).toEqual(['literata', 'literata-italic', 'literata-bold', 'fraunces', 'atkinson']);
  });

  test('are in parts, each asked for where one of its letters stands', async () => {
    const css = await fontFaceCss((name) => `/fonts/${name}`, 'warm', await written('pl'));
    const rule = css.split('}').find((one) => one.includes('/literata-latin-ext.')) ?? '';
    expect(rule).toContain('font-family:Literata;');
    expect(rule).toMatch(/unicode-range:U\+104-107,/);
  });

  test('in Hebrew have a stand-in of the same measure, for Hebrew letters alone; in Arabic none', async () => {
    const css = await fontFaceCss((name) => name, 'warm', await written('he'));
    const rule = css.split('}').find((one) => one.includes('Frank Ruhl Libre Fallback')) ?? '';
    expect(rule).toContain('unicode-range:U+20,U+590-5FF;src:local(Times New Roman),');
    // The mean sign of Hebrew: 0.4143 em wide in Frank Ruhl Libre, 0.4398 in Times New Roman.
    expect(Number(/size-adjust:([\d.]+)%/.exec(rule)?.[1])).toBeCloseTo((100 * 0.4143) / 0.4398, 0);
    expect(otherRolesCss('warm', await written('he'))).toContain(
      "'Frank Ruhl Libre','Frank Ruhl Libre Fallback',Literata,",
    );
    expect(await fontFaceCss((name) => name, 'warm', await written('ar'))).not.toContain('Arabic Fallback');
  });

  test.each([
    ['he', "sans-serif,'Frank Ruhl Libre','Frank Ruhl Libre Fallback'"],
    ['ar', "sans-serif,'Noto Naskh Arabic'"],
    ['uk', "sans-serif,Literata,'Literata Fallback'"],
    ['vi', "sans-serif,Literata,'Literata Fallback'"],
  ])(
    'in %s write the interface in those of the titles where a machine has no others',
    async (language, end) => {
      const letters = await written(language);
      expect(fontsFor('warm', letters).roles.interface?.endsWith(end)).toBe(true);
      // What comes for nothing else is not asked for.
      expect(fontsFor('clear', letters).faces).toEqual([]);
    },
  );

  test('are those of its system where no family that comes along has its letters', async () => {
    const letters = await written('ja');
    expect(await fontFaceCss((name) => name, 'warm', letters)).toBe('');
    expect(otherRolesCss('warm', letters)).toMatch(
      /^:root\{--font-heading:'Hiragino Mincho ProN',.*,serif;.*,sans-serif\}$/,
    );
  });

  test('in English are the same files as ever, and one more where a text has a letter that they lack', async () => {
    const names = async (...used: readonly string[]) =>
      (await fontFiles('warm', { language: 'en', own: new Set<string>(), used: new Set(used) })).map(
        ({ name }) => name,
      );
    expect(await names('é', 'ü')).toEqual((await fontFiles()).map(({ name }) => name));
    const more = (await names('ā', 'č')).map((name) => name.split('.')[0]);
    expect(more.filter((name) => name?.includes('latin-ext'))).toHaveLength(5);
  });

  test('in English ask for no further file where a letter is put together from what is there', async () => {
    const { faces: chosen } = fontsFor('warm', { language: 'en', own: new Set(), used: new Set(['ā']) });
    expect(chosen.map(({ key }) => key)).not.toContain('literata-latin-ext');
  });
});
