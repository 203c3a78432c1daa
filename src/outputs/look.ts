import { colorNames, colorSets, parts, type Colors, type Ground } from '../art/color-sets.ts';
import { typefaceNames, type Typeface } from '../schema/looks.ts';
import { families } from './fonts/faces.ts';

/** What the tokens call the raw color of each part, in light and in dark. */
const raw: Readonly<Record<keyof Ground, readonly [light: string, dark: string]>> = {
  paper: ['linen-50', 'umber-950'],
  raised: ['linen-0', 'umber-900'],
  ink: ['ink-900', 'ink-100'],
  quiet: ['stone-600', 'stone-300'],
  rule: ['linen-200', 'umber-800'],
  accent: ['pine-700', 'pine-300'],
  wash: ['sage-100', 'sage-900'],
  clay: ['clay-600', 'clay-300'],
};

const [usualColors] = colorNames;
const [usualTypeface] = typefaceNames;

/**
 * The tokens that an author's choice gives other values; nothing where she chose what a blog has anyway.
 * They stand in no layer, and so behind those of `tokens.css`.
 */
export function lookCss(colors: Colors = usualColors, typeface: Typeface = usualTypeface): string {
  const tokens = [
    ...(colors === usualColors ? [] : colorTokens(colors)),
    ...(typeface === usualTypeface ? [] : fontTokens(typeface)),
  ];
  return tokens.length === 0 ? '' : `:root{${tokens.join(';')}}`;
}

/** What sets a small sample of each choice apart, for the page on which she looks at them: by classes of their names. */
export function sampleCss(): string {
  const colors = colorNames.flatMap((name) =>
    (['light', 'dark'] as const).map((scheme) => {
      const tokens = parts.map((part) => `--color-${part}:${colorSets[name][scheme][part]}`);
      return `.look-${name}.${scheme}{${tokens.join(';')}}`;
    }),
  );
  return [...colors, ...typefaceNames.map((name) => `.look-${name}{${fontTokens(name).join(';')}}`)].join('');
}

function colorTokens(colors: Colors): string[] {
  const { light, dark } = colorSets[colors];
  return parts.flatMap((part) => [`--${raw[part][0]}:${light[part]}`, `--${raw[part][1]}:${dark[part]}`]);
}

function fontTokens(typeface: Typeface): string[] {
  const { heading, body, interface: own } = families[typeface];
  return [`--font-heading:${heading}`, `--font-body:${body}`, `--font-interface:${own}`];
}
