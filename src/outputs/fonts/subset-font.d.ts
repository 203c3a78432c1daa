/** `subset-font` ships no types; this is the part of its README that the blog uses. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'sfnt' | 'woff2';
    /** OpenType features to keep; all where left out. */
    readonly keepFeatures?: readonly string[];
    /** A number pins an axis, a range narrows it. */
    readonly variationAxes?: Readonly<
      Record<string, number | { readonly min: number; readonly max: number; readonly default: number }>
    >;
    readonly dropTables?: readonly string[];
    /** Keeps the whole character set; the text must then be empty. */
    readonly keepAllGlyphs?: boolean;
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
