import type { Vocabulary } from '../vocabulary.ts';
import { stopWordsOf } from '../stop-words.ts';
import { perigo } from './danger.ts';

/** What people type in Portuguese. */
export const portuguese: Vocabulary = {
  danger: perigo,
  harmless: [
    'crise economica|financeira|climatica|identidade|meia',
    'morrer rir|rindo|fome|vergonha|tedio|saudade|saudades',
    'matar tempo|saudade|saudades|aula',
  ],
  between:
    'eu a o as os um uma de da do das dos e em na no nas nos me minha meu mim se so muito mais ja nao por para pra com que quem sempre estou sou tenho ser ele ela isto isso'.split(
      ' ',
    ),
  ordinary:
    'amar andar comer correr dormir manter mata mato morar morder mover nada ouvir pagar parar pensar peso porta querer quero saber sair ser sorte viver vida vale cabe sabe bata bota bote pede'.split(
      ' ',
    ),
  kin: [],
  common: [
    ['ansiedade', 'ansioso', 'ansiosa'],
    ['depressao', 'deprimido', 'deprimida', 'tristeza'],
    ['luto', 'perda'],
    ['solidao', 'sozinho', 'sozinha'],
    ['stress', 'estresse', 'esgotamento'],
    ['sono', 'dormir', 'insonia'],
    ['panico'],
    ['raiva'],
    ['vergonha', 'culpa'],
    ['trauma'],
    ['limites'],
    ['casal', 'relacao', 'relacionamento'],
    ['pais', 'mae', 'pai'],
    ['autoestima'],
    ['medicacao', 'remedio', 'medicamento'],
    ['preco', 'honorarios'],
  ],
  stopWords: stopWordsOf('pt'),
};
