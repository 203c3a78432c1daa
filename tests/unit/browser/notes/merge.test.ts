import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kept } from '../../../../src/browser/notes/note.ts';
import { merge } from '../../../../src/browser/notes/merge.ts';

const raw = (text: string) => kept({ text, question: '', title: '' });

describe('a field and what is kept for it', () => {
  it('show what is kept while nothing was written', () => {
    expect(merge('', '', raw('kept'), false)).toEqual({
      text: 'kept',
      agreed: 'kept',
      write: false,
      outcome: 'kept',
    });
  });

  it('keep what the reader writes, also when she takes some of it back', () => {
    expect(merge('', 'new', null, true)).toMatchObject({ text: 'new', write: true, outcome: 'kept' });
    expect(merge('old words', 'old', raw('old words'), true)).toMatchObject({ text: 'old', write: true });
    expect(merge('old', '', raw('old'), true)).toMatchObject({ text: '', write: true });
  });

  it('keep both texts where two pages wrote, the one that was kept first', () => {
    expect(merge('', 'mine', raw('theirs'), true)).toMatchObject({
      text: 'theirs\n\nmine',
      write: true,
      outcome: 'both',
    });
  });

  it('keep the longer where one only went on from the other', () => {
    expect(merge('a', 'a b c', raw('a b'), true)).toMatchObject({
      text: 'a b c',
      write: true,
      outcome: 'kept',
    });
    expect(merge('a', 'a b', raw('a b c'), true)).toMatchObject({ text: 'a b c', write: false });
  });

  it('are emptied where the note was erased elsewhere', () => {
    expect(merge('a', 'a', null, false)).toMatchObject({ text: '', agreed: '', write: false });
  });

  it('do not put back by themselves what was erased elsewhere while it was being written on', () => {
    expect(merge('a', 'a b', null, true)).toMatchObject({ text: 'a b', agreed: '', write: false });
  });

  it('leave alone what cannot be read', () => {
    for (const acting of [true, false]) {
      expect(merge('', 'mine', '{broken', acting)).toMatchObject({
        text: 'mine',
        write: false,
        outcome: 'unreadable',
      });
    }
  });

  it('lose no word of either side, whatever was agreed and written, and keep nothing by themselves', () => {
    const text = fc.string();
    fc.assert(
      fc.property(text, text, text, fc.boolean(), (agreed, mine, theirs, acting) => {
        const settled = merge(agreed, mine, raw(theirs), acting);
        if (mine !== agreed) expect(settled.text).toContain(mine);
        // What is kept and was not seen here yet is overwritten by nothing that lacks it.
        if (settled.write && theirs !== agreed) expect(settled.text).toContain(theirs);
        if (!acting) expect(settled.write).toBe(false);
        if (!settled.write && settled.text !== mine) expect(settled.text).toBe(theirs);
      }),
    );
  });
});
