import { nearest } from '../../schema/nearest.ts';
import type { Heard } from './until.ts';

/** Something to choose from a list. */
export interface Option {
  /** What it is called in the files. */
  readonly id: string;
  /** What it says in the list. */
  readonly label: string;
}

/** A list to choose from, numbered from 1. */
export function numbered(options: readonly Option[]): string[] {
  const room = String(options.length).length;
  return options.map(({ label }, at) => `  ${String(at + 1).padStart(room)}  ${label}`);
}

/**
 * Reads a choice by numbers or by names, parted by commas: "1, 3", "grief".
 * Each is taken once, in the order in which it was typed.
 *
 * @param most How many may be chosen.
 */
export function choiceOf(
  options: readonly Option[],
  most: number,
): (answer: string) => Heard<readonly Option[]> {
  return (answer) => {
    const words = wordsOf(answer, options);
    if (words.length === 0) return { again: `Type a number from 1 to ${options.length}, or a name.` };
    const found = words.map((word) => optionMeant(word, options));
    const unknown = found.indexOf(undefined);
    if (unknown !== -1) {
      return { again: `"${words[unknown]}" is not in the list. Type a number from 1 to ${options.length}.` };
    }
    const chosen = [...new Set(found)].filter((option) => option !== undefined);
    if (chosen.length <= most) return { value: chosen };
    return { again: most === 1 ? 'Choose one.' : `Choose ${most} at most.` };
  };
}

/** A single choice. */
export function oneOf(options: readonly Option[]): (answer: string) => Heard<Option> {
  return (answer) => {
    const heard = choiceOf(options, 1)(answer);
    if ('again' in heard) return heard;
    const [option] = heard.value;
    return option ? { value: option } : { again: 'Choose one.' };
  };
}

/** Numbers may be parted by spaces too; a name may hold spaces and even a comma. */
function wordsOf(answer: string, options: readonly Option[]): string[] {
  if (options.some((option) => isCalled(option, answer))) return [answer];
  const parts = /^[\d\s,;]+$/.test(answer) ? answer.split(/[\s,;]+/) : answer.split(/[,;]|\band\b/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function optionMeant(word: string, options: readonly Option[]): Option | undefined {
  if (/^\d+$/.test(word)) return options[Number(word) - 1];
  const exact = options.find((option) => isCalled(option, word));
  if (exact) return exact;
  const names = options.flatMap(({ id, label }) => [id, label]);
  const meant = nearest(word, names);
  return options.find(({ id, label }) => id === meant || label === meant);
}

function isCalled({ id, label }: Option, word: string): boolean {
  return [id, label].some((name) => name.toLowerCase() === word.toLowerCase());
}
