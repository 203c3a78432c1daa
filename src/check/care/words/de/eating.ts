import { phrase } from '../../phrase.ts';
import type { EatingWords } from '../words.ts';
import { number } from './number.ts';

const weight = '(?:Kilo|Kilos|Kilogramm|kg|Pfund)';
const counted = '(?:Kalorien|kcal|Kilokalorien)';
const clothes = '(?:Kleidergröße|Konfektionsgröße|Jeansgröße|Größe)';

/** Numbers by which readers measure themselves. No German guide was read that lists them. */
export const eating: EatingWords = {
  figures: {
    'a weight': {
      sign: /kilo|kg|pfund|w[ioö]g/i,
      pattern: phrase(
        `(?<!(?:kost|zahl|Preis)[^.\\n]{0,25})(?:(?:wiegt|wog|wiege|wogen) (?:sie |er |ich |nur |noch |kaum |knapp |fast )*${number}(?: ?${weight})?|${number} ?${weight}(?! \\p{L}+(?:n|er|el|en|e)(?!\\p{L}) (?:gekauft|geerntet)| (?:Mehl|Äpfel|Kirschen|Kartoffeln|Tomaten|Zucker|Brot|Fleisch|Reis|Erde)))`,
      ),
      elsewhere: phrase(
        `${number} ?${weight} (?:abgenommen|zugenommen|verloren|leichter|schwerer|weniger|mehr auf der Waage)|(?:wog|wiegt|wiege) (?:sie |er |ich |nur |noch |kaum )*${number} ?${weight}|(?:nahm|nehme) (?:\\p{L}+ ){0,2}?${number} ?${weight} (?:ab|zu)`,
      ),
    },
    'a BMI': {
      sign: /BMI|Body/i,
      pattern: phrase(`(?:BMI|Body~Mass~Index) (?:von |war |lag bei |liegt bei |ist |unter |bei )*${number}`),
      elsewhere: phrase('BMI|Body~Mass~Index'),
      mention: phrase('BMI|Body~Mass~Index'),
    },
    calories: {
      sign: /kcal|kalori/i,
      pattern: phrase(
        `${number} ${counted}|zähl(?:t|te|en|e) (?:\\p{L}+ )?Kalorien|Kalorien (?:gezählt|zählen|zählte|zählt|zu zählen)|Kalorienzählen`,
      ),
      elsewhere: phrase(
        `${number} ${counted}|zähl(?:t|te|en|e) (?:\\p{L}+ )?Kalorien|Kalorien (?:gezählt|zählen|zählte|zu zählen)`,
      ),
      mention: phrase('kcal|Kalorien?|Kilokalorien'),
    },
    'a clothing size': {
      sign: /größe|groesse|grösse/i,
      pattern: phrase(
        `${clothes} (?:\\d{2}|null|XXS|XS|zweiunddreißig|vierunddreißig|sechsunddreißig)(?! (?:Meter|cm|Zentimeter))`,
      ),
      elsewhere: phrase('(?:Kleidergröße|Konfektionsgröße|Jeansgröße) (?:\\d{2}|null|XXS|XS)'),
    },
    'hours of fasting': {
      sign: /fast|essen|gegessen|nahrung|[:/]/i,
      pattern: phrase(
        `(?:fastete|faste|gefastet|fasten) (?:\\p{L}+ )?${number} (?:Stunden|Tage)|${number} (?:Stunden|Tage)(?: lang)? (?:gefastet|fasten|nichts (?:zu essen|gegessen)|nicht gegessen|ohne (?:Essen|Nahrung|zu essen))|(?:16|18|20)[:/](?:8|6|4)`,
      ),
      elsewhere: phrase(
        `(?:fastete|faste) (?:\\p{L}+ )?${number} (?:Stunden|Tage)|${number} (?:Stunden|Tage)(?: lang)? gefastet`,
      ),
    },
  },
  beforeAndAfter: phrase('vorher~(?:und|/|-)?~?nachher|vorher/nachher|Vorher-Nachher\\p{L}*'),
  reason:
    'Readers with an eating disorder measure themselves by numbers, and compare themselves with pictures.',
  source: 'ours',
};
