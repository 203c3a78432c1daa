import { phrase } from '../../phrase.ts';
import type { EatingWords } from '../words.ts';
import { number } from './number.ts';

const weight = '(?:quilos?|quilogramas?|kgs?)';
const food = '(?! de (?!menos|mais))';
const counted = '(?:k?cal|calorias|quilocalorias)';

/** Numbers by which readers measure themselves. No guide in Portuguese was read that lists them. */
export const eating: EatingWords = {
  figures: {
    'a weight': {
      sign: /quilo|kg|pes/i,
      pattern: phrase(
        `(?<!(?:cust|pag|preço)[^.\\n]{0,25})(?:pes(?:a|am|ava|avam|ei|ou|ar|o) (?:só |apenas |já |quase )*${number}(?: ?${weight})?|${number} ?${weight}${food})`,
      ),
      elsewhere: phrase(
        `(?:perd|emagrec|engord|ganh|baix)\\p{L}* (?:quase |uns |mais de |cerca de )*${number} ?${weight}${food}|pes(?:ava|o|ei) (?:só |apenas |já )*${number} ?${weight}`,
      ),
    },
    'a BMI': {
      sign: /IMC|índice/i,
      pattern: phrase(`(?:IMC|índice de massa corporal) (?:de |era |era de |é |é de |abaixo de )*${number}`),
      elsewhere: phrase('IMC|índice de massa corporal'),
      mention: phrase('IMC|índice de massa corporal'),
    },
    calories: {
      sign: /cal/i,
      pattern: phrase(
        `${number} ${counted}|cont(?:ava|ar|ei|ando|o|avam) (?:as |minhas |suas )?calorias|contagem de calorias`,
      ),
      elsewhere: phrase(`${number} ${counted}|cont(?:ava|ar|ei|ando) (?:as |minhas |suas )?calorias`),
      mention: phrase('k?cal|calorias?|quilocalorias?'),
    },
    'a clothing size': {
      sign: /tamanho|manequim|número/i,
      pattern: phrase('(?:tamanho|manequim) (?:\\d{2}|zero|XXS|XS|PP|trinta(?: e \\p{L}+)?)'),
      elsewhere: phrase('manequim \\d{2}|tamanho (?:3[2-9]|zero|XXS|PP)'),
    },
    'hours of fasting': {
      sign: /jeju|comer|[:/]/i,
      pattern: phrase(
        `jeju(?:m|ei|ava|ou|ar) (?:de |durante |por )?${number} (?:horas|dias)|${number} (?:horas|dias) (?:de jejum|em jejum|sem comer)|(?:16|18|20)[:/](?:8|6|4)`,
      ),
      elsewhere: phrase(
        `jeju(?:m|ei|ava|ou) (?:de |durante |por )?${number} (?:horas|dias)|${number} (?:horas|dias) de jejum`,
      ),
    },
  },
  beforeAndAfter: phrase('antes~(?:e|/)~(?:o )?depois|antes/depois'),
  reason:
    'Readers with an eating disorder measure themselves by numbers, and compare themselves with pictures.',
  source: 'ours',
};
