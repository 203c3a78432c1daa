import { isJudged } from '../../schema/judged-language.ts';

/** Where one language has several sets of names for the months. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-LB', 'ar-DZ', 'ar-MA', 'ar-MR'],
  es: ['es-PE'],
  de: ['de-AT'],
};

/** Calendars by which people of a language also give a day. */
const calendars: Readonly<Record<string, readonly string[]>> = {
  ar: ['islamic-umalqura'],
  fa: ['persian'],
  he: ['hebrew'],
};

/** Names that `Intl` does not know: Vietnamese numbers its months in words too. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  vi: 'Giêng Hai Ba Tư Năm Sáu Bảy Tám Chín Mười Chạp'.split(' ').map((name) => `tháng ${name}`),
};

/** The names of the months in a language, as they stand alone and as they stand beside a day, long and short. */
export function monthsOf(language: string): string[] {
  const names = formsOf(language).flat();
  return [...new Set([...names, ...(alsoCalled[baseOf(language)] ?? [])])].sort(longerFirst);
}

/**
 * What the forms of each month begin with, for languages in which a month has more forms than two: Ukrainian
 * "березень", "березня", and "березні" in a sentence; Hungarian "márciusban". Nothing where the check knows the words.
 */
export function monthStemsOf(language: string): string[] {
  if (isJudged(language)) return [];
  const stems = formsOf(language).flatMap((forms) => {
    const stem = commonBeginning(forms.filter((form) => !/[\s\p{N}]/u.test(form)));
    return /^[\p{L}\p{M}]{3,}$/u.test(stem) ? [stem] : [];
  });
  return [...new Set(stems)].sort(longerFirst);
}

/** The forms of each month by turn, the long ones first; short ones are a month of their own. */
function formsOf(language: string): string[][] {
  const base = baseOf(language);
  const gregorian = [language, ...(elsewhere[base] ?? [])].map((tag) => [tag, 'gregory'] as const);
  const others = (calendars[base] ?? []).map((calendar) => [language, calendar] as const);
  return [...gregorian, ...others].flatMap(([tag, calendar]) =>
    (['long', 'short'] as const).flatMap((month) => yearOf(tag, calendar, month)),
  );
}

/** A year of months; each is asked for every ten days, because other calendars begin theirs on any day of ours. */
function yearOf(language: string, calendar: string, month: 'long' | 'short'): string[][] {
  const year = new Map<string, Set<string>>();
  const [alone, beside] = [{ month }, { month, day: 'numeric' } as const].map(
    (options) => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar }),
  );
  for (let day = 5; day < 365; day += 10) {
    const [name, form] = [alone, beside].map((format) =>
      format
        ?.formatToParts(Date.UTC(2026, 0, day))
        .find(({ type }) => type === 'month')
        ?.value.replace(/\.$/, ''),
    );
    if (name === undefined) continue;
    const forms = year.get(name) ?? new Set();
    for (const one of [name, form ?? name]) if (/[\p{L}\p{M}]{3}/u.test(one)) forms.add(one);
    year.set(name, forms);
  }
  return [...year.values()].map((forms) => [...forms]).filter((forms) => forms.length > 0);
}

function commonBeginning(forms: readonly string[]): string {
  const [first = '', ...others] = forms.map((form) => form.toLowerCase());
  let length = first.length;
  while (others.some((form) => !form.startsWith(first.slice(0, length)))) length -= 1;
  return first.slice(0, length);
}

/** "marzec" before "mar". */
function longerFirst(a: string, b: string): number {
  return b.length - a.length;
}

function baseOf(language: string): string {
  return new Intl.Locale(language).language;
}
