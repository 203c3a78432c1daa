import { describe, expect, it, test } from 'vitest';
import { readFound } from '../../../../src/browser/search/found.ts';

const page = {
  url: '/blog/writing/rest/',
  content: 'about rest',
  excerpt: 'about <mark>rest</mark>',
  meta: { title: ' Rest & sleep ', date: '14 November 2026', topic: 'Body' },
  filters: { topic: ['Community', 'Body'], note: ['mentions loss'] },
};

describe('a page that was found', () => {
  it('is read as the list shows it', () => {
    expect(readFound(page)).toEqual({
      href: '/blog/writing/rest/',
      title: 'Rest & sleep',
      topic: 'Body',
      date: '14 November 2026',
      note: 'mentions loss',
      excerpt: [
        { text: 'about ', marked: false },
        { text: 'rest', marked: true },
      ],
    });
  });

  it.each([
    ['about rest', 'about rest'],
    ['about rest and sleep', 'about rest …'],
    ['a post about rest', '… about rest'],
    ['a post about rest and sleep', '… about rest …'],
  ])('shows where %j was cut', (content, shown) => {
    expect(
      readFound({ ...page, content })
        .excerpt.map(({ text }) => text)
        .join(''),
    ).toBe(shown);
  });

  it('has the first topic of its filter when it names no main one', () => {
    expect(
      readFound({ ...page, meta: { title: 'Rest' }, filters: { topic: page.filters.topic } }),
    ).toMatchObject({
      topic: 'Community',
      date: '',
      note: '',
    });
  });

  it.each([
    'javascript:alert(1)',
    '//elsewhere.example/',
    '/\\elsewhere.example/',
    'https://elsewhere.example/',
  ])('never leads to %s', (url) => {
    expect(readFound({ ...page, url }).href).toBe('');
  });

  it.each([undefined, null, 'text', 3, [], { meta: null, filters: 'x', excerpt: 7 }])(
    'survives %j',
    (data) => {
      expect(readFound(data)).toEqual({ href: '', title: '', topic: '', date: '', note: '', excerpt: [] });
    },
  );
});

test('says what language a post is in where that is not the blog’s, and believes no nonsense', () => {
  expect(readFound({ meta: { title: 'Rest', language: 'pt-BR' } }).language).toBe('pt-BR');
  expect(readFound({ meta: { title: 'Rest', language: '<b>' } }).language).toBeUndefined();
  expect(readFound({ meta: { title: 'Rest' } }).language).toBeUndefined();
});
