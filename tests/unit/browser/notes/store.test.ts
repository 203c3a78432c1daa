import { describe, expect, it } from 'vitest';
import { chosen, keys, read, write } from '../../../../src/browser/notes/store.ts';
import { fakeStorage, forbidden, full } from './fake-storage.ts';

const note = '{"text":"a"}';

describe('what is kept', () => {
  it('is found, replaced and taken away again, and the rest is left alone', () => {
    const { ask, all } = fakeStorage({ 'blog:reading': 'theme=dark' });
    expect(read(ask, 'blog:note:a:1')).toBeNull();
    expect(write(ask, 'blog:note:a:1', note)).toBe(true);
    expect(read(ask, 'blog:note:a:1')).toBe(note);
    expect(write(ask, 'blog:note:a:1', null)).toBe(true);
    expect(all()).toEqual({ 'blog:reading': 'theme=dark' });
  });

  it('is listed without what is none of ours', () => {
    const { ask } = fakeStorage({
      'blog:note:a:2': note,
      'blog:reading': '',
      'my-blog:note:a:1': note,
      'blog:note:a:1': '{',
    });
    expect(keys(ask)).toEqual(['blog:note:a:2', 'blog:note:a:1']);
  });

  it('is not known where the storage is forbidden, and nothing can be kept or erased there', () => {
    expect(read(forbidden, 'blog:note:a:1')).toBeUndefined();
    expect(keys(forbidden)).toBeUndefined();
    expect([write(forbidden, 'blog:note:a:1', note), write(forbidden, 'blog:note:a:1', null)]).toEqual([
      false,
      false,
    ]);
  });

  it('stays as it was where there is no room for more, and can still be erased', () => {
    const { ask, all } = fakeStorage({ 'blog:note:a:1': note });
    expect(write(full(ask), 'blog:note:a:1', '{"text":"longer"}')).toBe(false);
    expect(all()).toEqual({ 'blog:note:a:1': note });
    expect(write(full(ask), 'blog:note:a:1', null)).toBe(true);
  });
});

describe('the choice to keep notes', () => {
  it('is there with the first note and gone with the last', () => {
    const { ask } = fakeStorage();
    expect(chosen(ask)).toBe(false);
    write(ask, 'blog:note:a:1', note);
    expect(chosen(ask)).toBe(true);
    write(ask, 'blog:note:a:1', null);
    expect(chosen(ask)).toBe(false);
  });

  it('is not made by reading settings, by what is no note, or by a browser that tells nothing', () => {
    expect(chosen(fakeStorage({ 'blog:reading': 'theme=dark', 'blog:note:a:1': 'broken' }).ask)).toBe(false);
    expect(chosen(forbidden)).toBe(false);
  });
});
