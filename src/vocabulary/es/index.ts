import type { Vocabulary } from '../vocabulary.ts';
import { peligro } from './danger.ts';
import { commonInSpanish, kinInSpanish, stopWordsInSpanish } from './kin.ts';
import { otras } from './other.ts';

/** What people type in Spanish. */
export const spanish: Vocabulary = {
  danger: [...peligro, ...otras],
  harmless: ['crisis economica|climatica|identidad', 'muero ganas|risa', 'matar tiempo', 'escuadron suicida'],
  between:
    'a al con de del la el lo las los le les me mi mis mucho muy nada no por para que se solo su sus te tan todo toda un una y ya mas muchas muchos tengo tiene estoy esta ser siempre'.split(
      ' ',
    ),
  ordinary:
    'caso casa cosa corro corte dado dedo deja doy malo mano medio moria mover nada pago pasa pelo pena pera pero pesa peso plan queja quedar quiere quiero rato sigo todo tomo toma vida viva vale'.split(
      ' ',
    ),
  kin: kinInSpanish,
  common: commonInSpanish,
  stopWords: stopWordsInSpanish,
};
