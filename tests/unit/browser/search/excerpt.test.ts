import { describe, expect, it } from 'vitest';
import { excerptParts } from '../../../../src/browser/search/excerpt.ts';

const shown = (excerpt: string) =>
  excerptParts(excerpt).map(({ text, marked }) => (marked ? `[${text}]` : text));

describe('an excerpt', () => {
  it('comes apart at its marks', () => {
    expect(shown('a <mark>group</mark> of people')).toEqual(['a ', '[group]', ' of people']);
    expect(shown('<mark>one</mark> <mark>two</mark>')).toEqual(['[one]', ' ', '[two]']);
    expect(shown('nothing marked')).toEqual(['nothing marked']);
    expect(shown('')).toEqual([]);
  });

  it('marks the word and not the signs around it', () => {
    expect(shown('in <mark>(groups),</mark> often')).toEqual(['in ', '(', '[groups]', '),', ' often']);
    expect(shown('<mark>don’t.</mark>')).toEqual(['[don’t]', '.']);
    expect(shown('<mark>café</mark>')).toEqual(['[café]']);
    expect(shown('<mark>—</mark>')).toEqual(['—']);
  });

  it('stays text, whatever the writing contains', () => {
    expect(shown('&lt;img src=x&gt; &lt;mark&gt;')).toEqual(['<img src=x> <mark>']);
    expect(shown('<mark>&lt;b&gt;</mark>')).toEqual(['<', '[b]', '>']);
    expect(shown('Tom & Jerry &amp; co')).toEqual(['Tom & Jerry &amp; co']);
    expect(shown('a </mark> b <mark> c')).toEqual(['a </mark> b <mark> c']);
  });
});
