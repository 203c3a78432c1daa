import { ownName } from '../../library/format/own-language.ts';
import { languageName } from '../../schema/language-name.ts';
import { nearest } from '../../schema/nearest.ts';
import { languages } from '../../words/index.ts';

/** The languages that the interface speaks, by what they call themselves and what English calls them. */
export function languagesOffered(): readonly Offered[] {
  return languages.map((value) => ({ value, label: `${languageName(value)} (${ownName(value)})` }));
}

/** A language by its code or its name: `es` for "Spanish" and for "español". */
export function languageMeant(typed: string): string {
  if (/^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(typed)) return typed;
  const names = languages.flatMap((code) => [
    [languageName(code), code] as const,
    [ownName(code), code] as const,
  ]);
  const [first = ''] = typed.split(' (');
  const meant = nearest(
    first,
    names.map(([name]) => name),
  );
  return names.find(([name]) => name === meant)?.[1] ?? typed;
}

/** What people call a country besides its name. */
const alsoCalled: Readonly<Record<string, string>> = {
  USA: 'US',
  'U.S.': 'US',
  'U.S.A.': 'US',
  AMERICA: 'US',
  UK: 'GB',
  ENGLAND: 'GB',
  SCOTLAND: 'GB',
  WALES: 'GB',
};

let countries: readonly Offered[] | undefined;

/** Every country that this machine has a name for. */
export function regionsOffered(): readonly Offered[] {
  return (countries ??= listed());
}

function listed(): Offered[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter(
      (code) => new Intl.Locale(`und-${code}`).region === code && !/^(?:EU|EZ|UN|QO|XA|XB|ZZ)$/.test(code),
    )
    .flatMap((value) => {
      const label = names.of(value);
      return label === undefined ? [] : [{ value, label }];
    })
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}

/** A country by its two letters or its name. */
export function regionMeant(typed: string): string {
  const code = typed.toUpperCase();
  if (Object.hasOwn(alsoCalled, code)) return alsoCalled[code] ?? code;
  if (/^[A-Z]{2}$/.test(code)) return code;
  const all = regionsOffered();
  const meant = nearest(
    typed,
    all.map(({ label }) => label),
  );
  return all.find(({ label }) => label === meant)?.value ?? typed;
}

/** An address as a browser wants it: with its scheme, and a slash at its end. */
export function addressMeant(typed: string): string {
  const whole = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (/\s/.test(typed) || !URL.canParse(whole)) return typed;
  const { href } = new URL(whole);
  return href.endsWith('/') ? href : `${href}/`;
}

/** Something to take, by what the file calls it. */
export interface Offered {
  readonly value: string;
  readonly label: string;
}
