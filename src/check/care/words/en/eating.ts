import { phrase } from '../../phrase.ts';
import type { EatingWords } from '../words.ts';
import { number } from './number.ts';

const bmi = '(?:BMIs?|body mass index)';
const weight = String.raw`(?:pounds?|lbs?|kilos?|kilograms?|kgs?)`;
const fromTo = String.raw`(?:~?(?:to|or) ${number})?`;

const figures: EatingWords['figures'] = {
  'a weight': {
    sign: /pound|lb|kilo|kg|stone|weigh/i,
    pattern: phrase(
      String.raw`(?<!(?:cost|paid|pay|spent|spend|price|for)[^.\n]{0,15})(?:weigh(?:s|ed|ing)? ${number}(?: ?${weight})?|${number} ?${weight}|\d+ stone)`,
    ),
    elsewhere: phrase(
      String.raw`(?:los(?:t|e|es|ing)|gain(?:ed|s|ing)?|drop(?:ped|s|ping)?|put on|shed) (?:(?:about|almost|nearly|over|another) )?${number} ?${weight}|(?:I|she|he|they) weigh(?:s|ed)? ${number} ?${weight}`,
    ),
  },
  'a BMI': {
    sign: /BMI|mass/i,
    pattern: phrase(
      String.raw`${bmi} (?:of |was |is |at |under |over |below |above |around |about |down to )*${number}|${number} BMI`,
    ),
    elsewhere: phrase(bmi),
    mention: phrase(bmi),
  },
  calories: {
    sign: /cal/i,
    pattern: phrase(
      String.raw`${number} (?:k?cals?|calories)|count(?:ed|s|ing)? (?:\p{L}+ )?calories|calorie counts?`,
    ),
    elsewhere: phrase(String.raw`${number} (?:k?cals?|calories)|count(?:ed|s|ing)? (?:\p{L}+ )?calories`),
    mention: phrase('kcals?|calories?'),
  },
  'a clothing size': {
    sign: /size/i,
    pattern: phrase(
      String.raw`(?:dress |jeans? |clothing |waist )?sizes? (?:\d+|00|zero|one|two|four|six|eight|ten|twelve|fourteen|sixteen|eighteen|twenty)${fromTo}`,
    ),
    elsewhere: phrase(
      String.raw`(?:dress|jeans?|clothing|waist) sizes? (?:\d+|zero|two|four|six|eight|ten|twelve|fourteen|sixteen)`,
    ),
  },
  'hours of fasting': {
    sign: /fast|without|since|eat|[:/]/i,
    pattern: phrase(
      String.raw`fast(?:ed|s|ing)? (?:for )?${number}~?(?:hours?|days?)|${number}~?(?:hours?|days?)~?fasts?|${number} (?:hours?|days?) (?:without|since) (?:eating|food|a meal)|(?:went|go|going) ${number} (?:hours?|days?) without (?:eating|food)|(?:(?:did|had) not|didn't|hadn't) eat(?:en)? (?:anything )?for ${number} (?:hours?|days?)|(?:16|18|20)[:/](?:8|6|4)`,
    ),
    elsewhere: phrase(
      String.raw`fast(?:ed|s|ing)? (?:for )?${number}~?(?:hours?|days?)|${number}~?(?:hours?|days?)~?fasts?`,
    ),
  },
};

/** Numbers that readers with an eating disorder measure themselves by; beateatingdisorders.org.uk says the same. */
export const eating: EatingWords = {
  figures,
  beforeAndAfter: phrase('before~(?:and|&|to)~after|before/after'),
  reason:
    'Readers with an eating disorder measure themselves by numbers, and compare themselves with pictures.',
  source: 'https://www.nationaleatingdisorders.org/',
};
