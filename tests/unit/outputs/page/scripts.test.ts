import { describe, expect, test } from 'vitest';
import { joinScripts } from '../../../../src/outputs/page/scripts.ts';

const tag = (name: string) => `<script type="module" src="/blog/assets/${name}"></script>`;

/** What becomes of a page with these scripts, and the script that was made for it. */
function joined(files: Readonly<Record<string, string>>, names: readonly string[]) {
  const made = new Map<string, string>();
  const html = joinScripts(
    new Map(Object.entries(files)),
    made,
  )(`<p>a</p>${names.map(tag).join('<p>b</p>')}`);
  return { html, made: [...made] };
}

/** Runs the one script that was made, and gives what it put into `seen`. */
function run(files: Readonly<Record<string, string>>, names: readonly string[]): unknown[] {
  const [[, text] = ['', '']] = joined(files, names).made;
  const seen: unknown[] = [];
  new Function('seen', `'use strict';${text}`)(seen);
  return seen;
}

const shared = 'var e=`one`;function t(){return e}export{t as a,e as i};';
const first = 'import{a as e,i as t}from"./shared.X.js";var n=class{x=e()+t};seen.push(new n().x)';
const second = 'import{i as r}from"./shared.X.js";function e(){return`second ${r}`}seen.push(e());\n';
const alone = 'var e=`alone`;seen.push(e)';
const files = { 'First.Y.js': first, 'Second.Z.js': second, 'Alone.W.js': alone, 'shared.X.js': shared };

describe('a page with several scripts', () => {
  test('has one in the place of the first, named after all of them', () => {
    const { html, made } = joined(files, ['First.Y.js', 'Second.Z.js']);
    const [[name] = ['']] = made;
    expect(name).toMatch(/^First\.Second\.[0-9a-f]{8}\.js$/);
    expect(html).toBe(`<p>a</p>${tag(name)}<p>b</p>`);
  });

  test('runs each of them in its order, what they share once and first, and no name meets another', () => {
    expect(run(files, ['First.Y.js', 'Alone.W.js', 'Second.Z.js'])).toEqual([
      'oneone',
      'alone',
      'second one',
    ]);
  });

  test('shares its script with every page that has the same ones', () => {
    const made = new Map<string, string>();
    const page = joinScripts(new Map(Object.entries(files)), made);
    const html = tag('First.Y.js') + tag('Alone.W.js');
    expect(page(html)).toBe(page(html));
    expect(made.size).toBe(1);
  });
});

describe('a page stays as it is', () => {
  test('with one script that needs no other', () => {
    expect(joined(files, ['Alone.W.js'])).toEqual({ html: `<p>a</p>${tag('Alone.W.js')}`, made: [] });
  });

  test.each([
    ['loads something later', { 'Late.V.js': 'import(`./x.js`)' }],
    ['takes all of another', { 'Late.V.js': 'import*as e from"./shared.X.js";e.a()' }],
    ['is not there', {}],
    ['needs what is not there', { 'Late.V.js': 'import{a as e}from"./gone.js";e()' }],
    ['needs what needs it', { 'Late.V.js': 'import{a as e}from"./Late.V.js";export{e as a};' }],
  ])('when one of its scripts %s', (_, more) => {
    const names = ['Alone.W.js', 'Late.V.js'];
    expect(joined({ ...files, ...more }, names)).toEqual({
      html: `<p>a</p>${names.map(tag).join('<p>b</p>')}`,
      made: [],
    });
  });
});
