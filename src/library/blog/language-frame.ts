import type { Words } from '../../schema/words.ts';
import type { Frame } from './frame.ts';
import type { OwnLanguage } from '../format/own-language.ts';

/** The language of a text that is not the blog's, and the words of the interface in it. */
export interface TextLanguage extends OwnLanguage {
  readonly words: Words;
}

/** The frame as a text in a language of its own has it around its words. */
export function frameIn(frame: Frame, textLanguage: TextLanguage | undefined): Frame {
  if (!textLanguage) return frame;
  const { code, direction, words } = textLanguage;
  return { ...frame, words, site: { ...frame.site, language: code, direction } };
}
