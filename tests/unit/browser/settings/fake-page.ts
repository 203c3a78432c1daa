import type { Page } from '../../../../src/browser/settings/apply.ts';

/** An element with attributes, and nothing else. */
export function fakeElement(attributes: Readonly<Record<string, string>> = {}) {
  const held = new Map(Object.entries(attributes));
  return {
    getAttribute: (name: string) => held.get(name) ?? null,
    setAttribute: (name: string, value: string) => void held.set(name, value),
    removeAttribute: (name: string) => void held.delete(name),
    all: () => Object.fromEntries(held),
  };
}

/** A page whose head names a paper for a light and for a dark system. */
export function fakePage(attributes: Readonly<Record<string, string>> = {}) {
  const root = fakeElement(attributes);
  const bars = { light: fakeElement(), dark: fakeElement() };
  const page: Page = {
    documentElement: root,
    querySelector: (selector) =>
      selector === 'meta[media*=light]' ? bars.light : selector === 'meta[media*=dark]' ? bars.dark : null,
  };
  const bar = () => [bars.light.getAttribute('content'), bars.dark.getAttribute('content')];
  return { page, shown: root.all, bar };
}
