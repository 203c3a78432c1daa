import { phrase } from '../../phrase.ts';
import type { EatingWords } from '../words.ts';
import { number } from './number.ts';

const weight = '(?:kilos?|kilogrammes?|kgs?|livres)';
const food = "(?! d(?:e (?!moins|plus)|'))";
const counted = '(?:k?cal|calories|kilocalories)';

/** Numbers by which readers measure themselves. No French guide was read that lists them. */
export const eating: EatingWords = {
  figures: {
    'a weight': {
      sign: /kilo|kg|livre|p[eè]s/i,
      pattern: phrase(
        `(?<!(?:coût|pay|prix)[^.\\n]{0,25})(?:p[eè]s(?:e|es|ent|ait|ais|aient|er) (?:que |plus que |à peine |encore |presque )*${number}(?: ?${weight})?|${number} ?${weight}${food})`,
      ),
      elsewhere: phrase(
        `(?:perd|maigri|pris|gross|repri)\\p{L}* (?:de |presque |environ |près de |encore )*${number} ?${weight}${food}|p[eè]s(?:e|ait|ais) (?:que |plus que |à peine |encore )*${number} ?${weight}`,
      ),
    },
    'a BMI': {
      sign: /IMC|indice/i,
      pattern: phrase(
        `(?:IMC|indice de masse corporelle) (?:de |était de |est de |à |sous |inférieur à )*${number}`,
      ),
      elsewhere: phrase('IMC|indice de masse corporelle'),
      mention: phrase('IMC|indice de masse corporelle'),
    },
    calories: {
      sign: /cal/i,
      pattern: phrase(
        `${number} ${counted}|compt(?:ait|ais|er|é|e|aient) (?:les |mes |ses |toutes les )?calories`,
      ),
      elsewhere: phrase(`${number} ${counted}|compt(?:ait|ais|er|é|aient) (?:les |mes |ses )?calories`),
      mention: phrase('k?cal|calories?|kilocalories?'),
    },
    'a clothing size': {
      sign: /taille/i,
      pattern: phrase(
        '(?:du |en |une )?taille (?:\\d{2}|zéro|XXS|XS|trente(?:~\\p{L}+)?)(?! (?:mètres|cm|centimètres|ans))',
      ),
      elsewhere: phrase('taille (?:3[0-9]|zéro|XXS|XS)(?! (?:mètres|cm))'),
    },
    'hours of fasting': {
      sign: /jeûn|manger|[:/]/i,
      pattern: phrase(
        `jeûn(?:é|ait|ais|er|e) (?:pendant )?${number} (?:heures|jours)|${number} (?:heures|jours) (?:de jeûne|sans (?:rien )?manger|à jeun)|(?:16|18|20)[:/](?:8|6|4)`,
      ),
      elsewhere: phrase(
        `jeûn(?:é|ait|ais|er|e) (?:pendant )?${number} (?:heures|jours)|${number} (?:heures|jours) de jeûne`,
      ),
    },
  },
  beforeAndAfter: phrase("avant~(?:et|/|-)?~?après|avant/après|l'avant~après"),
  reason:
    'Readers with an eating disorder measure themselves by numbers, and compare themselves with pictures.',
  source: 'ours',
};
