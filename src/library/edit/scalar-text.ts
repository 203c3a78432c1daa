import { Document, Scalar } from 'yaml';

/** How a single value was written; those over several lines become one line. */
const kept: readonly (string | null | undefined)[] = [Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE, Scalar.PLAIN];

/**
 * The ways to write a single value in YAML, the likest to how it was written
 * first; the last means the same wherever it stands.
 *
 * @param style How what it takes the place of was written, by the library's name for it.
 */
export function scalarText(value: string | number | boolean, style: string | null | undefined): string[] {
  if (typeof value !== 'string') return [String(value)];
  const styles = kept.includes(style) ? [style] : [Scalar.PLAIN];
  return [...styles.map((one) => written(value, one)), JSON.stringify(value)];
}

function written(value: string, style: string | null | undefined): string {
  const scalar = new Scalar(value);
  if (style === Scalar.PLAIN || style === Scalar.QUOTE_SINGLE || style === Scalar.QUOTE_DOUBLE) {
    scalar.type = style;
  }
  return new Document(scalar).toString({ lineWidth: 0 }).trimEnd();
}
