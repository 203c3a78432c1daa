/** What is looked at when a key is pressed. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Whether a key press asks for the search. Shift is no bar: some keyboards need it for the slash. */
export function asksForSearch(press: Press): boolean {
  return press.key === '/' && !(press.ctrlKey || press.altKey || press.metaKey);
}

/** Whether the reader turned the key off; anything but our own word counts as never having chosen. */
export function isOff(stored: string | null): boolean {
  return stored === 'off';
}
