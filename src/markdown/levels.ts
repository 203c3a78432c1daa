/** A level as it was typed, and as it is shown. */
interface Level {
  readonly typed: number;
  readonly shown: number;
}

/** Gives each heading of a text, in their order, the level that it has on the page, from the one it was typed with. */
export type Levels = (typed: number, sheet: object | undefined) => number;

/**
 * Below the title of the page, which is of the first level, a text begins with
 * the second, and a worksheet, whose title is of the second, with the third.
 * What was typed deeper than the heading before it is one level deeper,
 * however many were skipped.
 */
export function levels(): Levels {
  const text: Level[] = [{ typed: 0, shown: 1 }];
  const sheets = new Map<object, Level[]>();
  const within = (sheet: object) => {
    const around = sheets.get(sheet) ?? [{ typed: 0, shown: 2 }];
    sheets.set(sheet, around);
    return around;
  };
  return (typed, sheet) => {
    const around = sheet ? within(sheet) : text;
    while ((around.at(-1)?.typed ?? 0) >= typed) around.pop();
    const shown = Math.min((around.at(-1)?.shown ?? 1) + 1, 6);
    around.push({ typed, shown });
    return shown;
  };
}
