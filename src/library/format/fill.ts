/** Letters that are written from right to left: Hebrew, Arabic and the blocks between and beside them (Unicode, DerivedBidiClass). */
const fromRight = /[\u0590-\u08ff]/;

/**
 * Fills the `{blanks}` of a text. In a text that is written from right to left
 * a telephone number or an address keeps its own direction, between the marks
 * of Unicode's bidirectional algorithm (UAX 9, 2.7): "116 123" would else be
 * shown as "123 116".
 */
export function fill(text: string, blanks: Readonly<Record<string, string | number>>): string {
  const filled = (name: string, blank: string) => {
    const value = String(blanks[name] ?? blank);
    const apart = fromRight.test(text) && !fromRight.test(value) && /[^\d{}]/.test(value);
    return apart && value !== blank ? `\u2066${value}\u2069` : value;
  };
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => filled(name, blank));
}
