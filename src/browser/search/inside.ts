/** What an unknown value holds under a key, if it holds anything. */
export function inside(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** A text under a key, or an empty one. */
export function textIn(value: unknown, key: string): string {
  const text = inside(value, key);
  return typeof text === 'string' ? text.trim() : '';
}
