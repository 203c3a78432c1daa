import type { Declaration, Root } from 'postcss';
import type { Names } from './names.ts';

const used = /var\((--[\w-]+)/g;
/** The same where nothing is said for want of it, and where something is. */
const alone = /var\((--[\w-]+)\)/g;
const withSpare = /var\((--[\w-]+),/g;

/**
 * Writes the value of a custom property where it is used, when it has but one,
 * on `:root`, under no condition, made of nothing else, and the page gets no longer by it.
 *
 * @param reserved What scripts know by name.
 */
export function inlineConstants(root: Root, reserved: Names): void {
  const registered = new Set<string>();
  root.walkAtRules('property', ({ params }) => void registered.add(params));
  const isFree = (name: string): boolean => !reserved.has(name) && !registered.has(name);
  let found = true;
  while (found) {
    const constants = constantsIn(root).filter(({ prop }) => isFree(prop));
    found = constants.length > 0;
    const values = new Map(constants.map(({ prop, value }) => [prop, value]));
    // None of them is made of another.
    root.walkDecls((one) => {
      if (one.value.includes('var(')) {
        one.value = one.value.replace(alone, (whole, name: string) => values.get(name) ?? whole);
      }
    });
    for (const constant of constants) constant.remove();
  }
}

/** Takes out what a custom property is on `:root` where a later rule on `:root` says otherwise. */
export function dropOverridden(root: Root): void {
  const last = new Map<string, Declaration>();
  root.walkDecls(/^--/, (one) => {
    if (!isOnRoot(one)) return;
    last.get(one.prop)?.remove();
    last.set(one.prop, one);
  });
}

/** Takes out every custom property that nothing uses. */
export function dropUnused(root: Root, reserved: Names): void {
  let found = true;
  while (found) {
    const asked = new Set([...root.toString().matchAll(used)].map(([, name]) => name));
    found = false;
    root.walkDecls(/^--/, (declaration) => {
      if (asked.has(declaration.prop) || reserved.has(declaration.prop)) return;
      found = true;
      const { parent } = declaration;
      declaration.remove();
      if (parent?.nodes.length === 0) parent.remove();
    });
  }
}

/** Gives custom properties names of one letter, the most used first. */
export function shortenNames(root: Root, reserved: Names): void {
  const counts = new Map<string, number>();
  const count = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  each(root, (text) => text.replace(used, (whole, name: string) => (count(name), whole)));
  root.walkDecls(/^--/, ({ prop }) => count(prop));
  const free = shortNames([...reserved, ...counts.keys()]);
  const shorter = new Map(
    [...counts]
      .filter(([name]) => !reserved.has(name))
      .sort(([, a], [, b]) => b - a)
      .map(([name]) => [name, free.next().value ?? name]),
  );
  const rename = (name: string): string => shorter.get(name) ?? name;
  each(root, (text) => text.replace(used, (_, name: string) => `var(${rename(name)}`));
  root.walkDecls(/^--/, (declaration) => void (declaration.prop = rename(declaration.prop)));
  root.walkAtRules('property', (rule) => void (rule.params = rename(rule.params)));
  root.walkAtRules('container', (rule) => {
    rule.params = rule.params.replace(/(?<=style\()--[\w-]+/g, rename);
  });
}

/** The properties that are used no differently from their value, and cost more. */
function constantsIn(root: Root): Declaration[] {
  const all: Declaration[] = [];
  root.walkDecls(/^--/, (declaration) => void all.push(declaration));
  const set = countsOf(all.map(({ prop }) => prop));
  const text = root.toString();
  const used = countsOf(Array.from(text.matchAll(alone), ([, name = '']) => name));
  const spare = new Set(Array.from(text.matchAll(withSpare), ([, name]) => name));
  return all.filter((one) => {
    const uses = used.get(one.prop) ?? 0;
    if (set.get(one.prop) !== 1 || uses === 0 || spare.has(one.prop)) return false;
    if (!isOnRoot(one) || one.value.includes('var(')) return false;
    const named = uses * 'var(--a)'.length + `--a:${one.value};`.length;
    return uses * one.value.length <= named;
  });
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Whether it stands on `:root` under no condition. */
function isOnRoot({ parent, important }: Declaration): boolean {
  if (important || parent?.type !== 'rule' || !('selector' in parent)) return false;
  return parent.selector === ':root' && parent.parent?.type === 'root';
}

function each(root: Root, change: (text: string) => string): void {
  root.walkDecls((declaration) => void (declaration.value = change(declaration.value)));
  root.walkAtRules((rule) => void (rule.params = change(rule.params)));
}

/** `--a`, `--b` … `--aa`, without those that are taken. */
function* shortNames(taken: readonly string[]): Generator<string, undefined> {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  for (let lead = ['']; ; lead = lead.flatMap((one) => letters.map((letter) => one + letter))) {
    for (const name of lead.flatMap((one) => letters.map((letter) => `--${one}${letter}`))) {
      if (!taken.includes(name)) yield name;
    }
  }
}
