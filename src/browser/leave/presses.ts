/** What is looked at when a key or a button of the mouse goes down, or a key comes up. */
export interface Press {
  readonly type: string;
  readonly timeStamp: number;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** Absent for the mouse. */
  readonly key?: string;
  readonly repeat?: boolean;
}

/** How often Shift was pressed in a row. */
export interface Presses {
  readonly count: number;
  /** When it was pressed last, in milliseconds. */
  readonly last: number;
  /** Whether Shift is being held for something else, such as a capital letter. */
  readonly held: boolean;
}

/** How often in a row, and how long at most between two; both as in GOV.UK's "Exit this page". */
export const enough = 3;
export const patience = 5000;

export const none: Presses = { count: 0, last: 0, held: false };

/** The count after one more press. Shift counts when it comes up, and only when it was pressed alone. */
export function after(before: Presses, press: Press): Presses {
  const { key, type, timeStamp, shiftKey } = press;
  const withOthers = press.ctrlKey || press.altKey || press.metaKey;
  if (key === undefined) return shiftKey ? { ...none, held: true } : before;
  if (key !== 'Shift') return { ...none, held: shiftKey };
  if (type === 'keydown') return press.repeat ? before : { ...before, held: withOthers };
  if (before.held || withOthers) return none;
  const inTime = timeStamp - before.last <= patience;
  return { count: inTime ? before.count + 1 : 1, last: timeStamp, held: false };
}
