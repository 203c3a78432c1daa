import { EditorState, Text } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import { partAt, withoutPart } from '../../../../src/browser/write/part-place.ts';

describe('the part that a line is in', () => {
  const doc = (text: string) => Text.of(text.split('\n'));
  const letter = doc(
    'Before.\n\n<Letter>\n\nWords.\n\n<Pullquote>\n\nLoud.\n\n</Pullquote>\n\n</Letter>\n\nAfter.',
  );

  test.each<[number, string | undefined]>([
    [1, undefined],
    [3, 'Letter'],
    [5, 'Letter'],
    [9, 'Pullquote'],
    [11, 'Pullquote'],
    [13, 'Letter'],
    [15, undefined],
  ])('line %i', (number, name) => {
    expect(partAt(letter, number)?.tag.name).toBe(name);
  });

  test.each<[string, number, string]>([
    ['A.\n\n<Pause />\n\nB.\n', 3, 'A.\n\nB.\n'],
    ['A.\n\n<Letter>\n\nB.\n\n</Letter>\n\nC.\n', 5, 'A.\n\nB.\n\nC.\n'],
    ['<Letter>\n\nB.\n\n</Letter>\n', 1, 'B.\n'],
    ['A.\n\n<Letter>\n\n</Letter>\n', 3, 'A.\n\n\n'],
    ['A.\n\n<Feelings />\n', 3, 'A.\n'],
    ['<Letter>\n\nNever ended.\n', 1, 'Never ended.\n'],
  ])('%j without it', (text, number, made) => {
    const state = EditorState.create({ doc: text });
    const place = partAt(state.doc, number);
    expect(place && state.update({ changes: withoutPart(state.doc, place) }).state.doc.toString()).toBe(made);
  });
});
