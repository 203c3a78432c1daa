import { expect, test } from 'vitest';
import { voiceFor } from '../../../../src/browser/write/aloud.ts';

const voice = (lang: string, localService: boolean, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
});

test('a text is read by a voice of this machine only, in its language', () => {
  const near = voice('en-GB', true);
  const far = voice('en-US', false, true);
  expect(voiceFor([far, near], 'en')).toBe(near);
  expect(voiceFor([far], 'en')).toBeUndefined();
  expect(voiceFor([near], 'de')).toBeUndefined();
  expect(voiceFor([], 'en')).toBeUndefined();
});

test('of several, the one of its region is taken, or the usual one', () => {
  const [brazil, portugal] = [voice('pt_PT', true), voice('pt-BR', true, true)];
  expect(voiceFor([brazil, portugal], 'pt-BR')).toBe(portugal);
  expect(voiceFor([brazil, portugal], 'pt')).toBe(portugal);
});
