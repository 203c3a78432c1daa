import { phrase } from '../../phrase.ts';
import type { EatingWords } from '../words.ts';
import { number } from './number.ts';

const weight = '(?:kilos?|kilogramos?|kgs?|libras?)';
const sizes = '(?:\\d{2}|00|cero|treinta(?: y \\p{L}+)?|XXS|XS)';

/** Numbers by which readers measure themselves. */
export const eating: EatingWords = {
  figures: {
    'a weight': {
      sign: /kilo|kg|libra|pes/i,
      pattern: phrase(
        `(?<!(?:cuest|cost|pag|precio)[^.\\n]{0,25})(?:pes(?:a|an|aba|ó|o|é|aban|ar|aría) (?:solo |apenas |ya |unos |casi )?${number}(?: ?${weight})?|${number} ?${weight}(?! de (?!menos|más)))`,
      ),
      elsewhere: phrase(
        `(?:perd|adelgaz|baj|engord|gan|cog|pus)\\p{L}* (?:casi |unos |más de |otros )?${number} ?${weight}|(?:yo |ella |él )?(?:pesaba|peso|llegué a pesar|llegó a pesar) (?:solo |apenas )?${number} ?${weight}`,
      ),
    },
    'a BMI': {
      sign: /IMC|índice/i,
      pattern: phrase(
        `(?:IMC|índice de masa corporal) (?:de |era |era de |es |está en |bajo |inferior a |por debajo de )*${number}`,
      ),
      elsewhere: phrase('IMC|índice de masa corporal'),
      mention: phrase('IMC|índice de masa corporal'),
    },
    calories: {
      sign: /cal/i,
      pattern: phrase(
        `${number} (?:k?cal|calorías|kilocalorías)|cont(?:ar|aba|é|ando|ó) (?:las |mis |sus )?calorías|cuent[ao]n? (?:las |mis |sus )?calorías|recuento de calorías`,
      ),
      elsewhere: phrase(
        `${number} (?:k?cal|calorías|kilocalorías)|cont(?:ar|aba|é|ando|ó) (?:las |mis |sus )?calorías`,
      ),
      mention: phrase('k?cal|calorías?|kilocalorías?'),
    },
    'a clothing size': {
      sign: /talla/i,
      pattern: phrase(`(?:la |una |de )?tallas? ${sizes}(?:~?(?:a|o) ${sizes})?`),
      elsewhere: phrase(`tallas? ${sizes}`),
    },
    'hours of fasting': {
      sign: /ayun|comer|probar bocado|[:/]/i,
      pattern: phrase(
        `ayun(?:é|ó|aba|ar|ando|o|os) (?:de |durante )?${number} (?:horas|días)|${number} (?:horas|días) (?:de ayuno|en ayunas|sin (?:comer|probar bocado))|(?:16|18|20)[:/](?:8|6|4)`,
      ),
      elsewhere: phrase(
        `ayun(?:é|ó|aba|ar|ando|o|os) (?:de |durante )?${number} (?:horas|días)|${number} (?:horas|días) de ayuno`,
      ),
    },
  },
  beforeAndAfter: phrase('(?:el )?antes~(?:y|/)~(?:el )?después|antes/después'),
  reason:
    'A guide for the media, of Valencia: no numbers and no pictures of bodies that others could measure themselves by.',
  source:
    'https://cometeelmundotca.es/index.php/blog/item/114-guia-de-buenas-practicas-en-tca-para-medios-de-comunicacion',
};
