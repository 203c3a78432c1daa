import { describe, expect, test } from 'vitest';
import { phraseOf, stands } from '../../../../src/browser/crisis/phrase.ts';
import { wordsOf } from '../../../../src/browser/words/folded.ts';

const ear = { between: new Set(['just', 'really', 'to']), ordinary: new Set(['will', 'bill']) };
const heard = (phrase: string, text: string) => stands(phraseOf(phrase), wordsOf(text), ear);

describe('a phrase is heard', () => {
  test.each([
    ['kill myself', 'how to KILL myself now'],
    ['kill myself', 'Kil myself'],
    ['kill myself', 'kill myslef'],
    ['kill myself', 'kill my self'],
    ['kill myself', 'killmyself'],
    ['kill myself', 'kill just really myself'],
    ['kill|hurt myself', 'hurt myself'],
    ['suicid*', 'suicidal'],
    ['suicid*', 'suicidle'],
    ['suicid*', 'sucidal'],
    ['suicid*', 'sui cidal'],
    ['self harm*', 'self-harming'],
    ['self harm*', 'selfharm'],
    ['want to die', 'wnat to die'],
    ['=cutting', 'Cutting!'],
  ])('"%s" in "%s"', (phrase, text) => {
    expect(heard(phrase, text)).toBe(true);
  });
});

describe('a phrase is not heard', () => {
  test.each([
    ['kill myself', 'killing time'],
    ['kill myself', 'myself kill'],
    ['kill myself', 'kill and hide myself'],
    ['kill myself', 'kill just really just myself'],
    ['kill myself', 'kil mysel'],
    ['bill myself', 'will myself'],
    ['rape', 'rage'],
    ['=cutting', 'cutting board'],
    ['=cutting', 'the cutting'],
    ['suicid*', ''],
    ['want to die', 'want to'],
  ])('"%s" in "%s"', (phrase, text) => {
    expect(heard(phrase, text)).toBe(false);
  });
});
