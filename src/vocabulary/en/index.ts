import type { Vocabulary } from '../vocabulary.ts';
import { dying } from './dying.ts';
import { hurt } from './hurt.ts';
import { commonInEnglish } from './common.ts';
import { kinInEnglish } from './kin.ts';
import { ordinary } from './ordinary.ts';
import { other } from './other.ts';
import { smallInEnglish } from './small.ts';

/** What people type in English. */
export const english: Vocabulary = {
  danger: [...dying, ...hurt, ...other],
  harmless: [
    'suicide squad|door|doors|squeeze|silence',
    'kill|killing|kills time|it',
    'die|dying|died laughing|hard',
    'binge watch*|watching|read*',
    'climate|midlife|mid|identity|energy crisis',
    'cut|cutting myself some|slack|a',
    'leave|leaving him|her alone|be|space',
    'i said no problem|thanks|thank',
    'emergency fund|contact*|exit|brake|room',
    'cash|bank|atm|social withdrawal|withdrawals',
    'addict* to you|coffee|love|work|sugar|chocolate',
    'help me to|understand',
    'run|running away with',
  ],
  between:
    'just really so very badly actually kinda kind of sort totally literally fucking damn also even ever always still sometimes now again to be a an the my our his her their this that all too finally maybe probably honestly secretly constantly feel feeling being do does and own at have keep'.split(
      ' ',
    ),
  ordinary,
  kin: kinInEnglish,
  common: commonInEnglish,
  small: smallInEnglish,
};
