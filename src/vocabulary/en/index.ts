import type { Vocabulary } from '../vocabulary.ts';
import { despair } from './despair.ts';
import { dying } from './dying.ts';
import { hurt } from './hurt.ts';
import { commonInEnglish } from './common.ts';
import { harmless } from './harmless.ts';
import { kinInEnglish } from './kin.ts';
import { ordinary } from './ordinary.ts';
import { taken } from './taken.ts';
import { toTalk } from './to-talk.ts';
import { touched } from './touched.ts';
import { stopWordsInEnglish } from './stop-words.ts';

/** What people type in English. */
export const english: Vocabulary = {
  danger: [...dying, ...despair, ...hurt, ...touched, ...taken, ...toTalk],
  harmless,
  between:
    'just really so very badly actually kinda kind of sort totally literally fucking damn also even ever always still sometimes now again to be a an the my our his her their this that all too finally maybe probably honestly secretly constantly feel feeling being do does and own at have keep'.split(
      ' ',
    ),
  ordinary,
  kin: kinInEnglish,
  common: commonInEnglish,
  stopWords: stopWordsInEnglish,
};
