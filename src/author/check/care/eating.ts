import { number, phrase } from './phrase.ts';
import type { Finding, Piece, Writing } from './piece.ts';
import { subjectsOf } from './subjects-of.ts';

interface Figure {
  readonly name: string;
  /** What is there whenever the rest is: looked for first, because that is quick. */
  readonly sign: RegExp;
  /** In a text about eating. */
  readonly pattern: RegExp;
  /** In any other text, where the same words mostly mean something else. */
  readonly elsewhere?: RegExp;
  /** The thing without a number: a question in a text about eating. */
  readonly mention?: RegExp;
}

const bmi = '(?:BMIs?|body mass index)';
const weight = String.raw`(?:pounds?|lbs?|kilos?|kilograms?|kgs?)`;
const fromTo = String.raw`(?:~?(?:to|or) ${number})?`;

/** Sources: nationaleatingdisorders.org and beateatingdisorders.org.uk, on speaking of eating disorders in public. */
const figures: readonly Figure[] = [
  {
    name: 'a weight',
    sign: /pound|lb|kilo|kg|stone|weigh/i,
    pattern: phrase(
      String.raw`(?<!(?:cost|paid|pay|spent|spend|price|for)[^.\n]{0,15})(?:weigh(?:s|ed|ing)? ${number}(?: ?${weight})?|${number} ?${weight}|\d+ stone)`,
    ),
    elsewhere: phrase(
      String.raw`(?:los(?:t|e|es|ing)|gain(?:ed|s|ing)?|drop(?:ped|s|ping)?|put on|shed) (?:(?:about|almost|nearly|over|another) )?${number} ?${weight}|(?:I|she|he|they) weigh(?:s|ed)? ${number} ?${weight}`,
    ),
  },
  {
    name: 'a BMI',
    sign: /BMI|mass/i,
    pattern: phrase(
      String.raw`${bmi} (?:of |was |is |at |under |over |below |above |around |about |down to )*${number}|${number} BMI`,
    ),
    elsewhere: phrase(bmi),
    mention: phrase(bmi),
  },
  {
    name: 'calories',
    sign: /cal/i,
    pattern: phrase(
      String.raw`${number} (?:k?cals?|calories)|count(?:ed|s|ing)? (?:\p{L}+ )?calories|calorie counts?`,
    ),
    elsewhere: phrase(String.raw`${number} (?:k?cals?|calories)|count(?:ed|s|ing)? (?:\p{L}+ )?calories`),
    mention: phrase('kcals?|calories?'),
  },
  {
    name: 'a clothing size',
    sign: /size/i,
    pattern: phrase(
      String.raw`(?:dress |jeans? |clothing |waist )?sizes? (?:\d+|00|zero|one|two|four|six|eight|ten|twelve|fourteen|sixteen|eighteen|twenty)${fromTo}`,
    ),
    elsewhere: phrase(
      String.raw`(?:dress|jeans?|clothing|waist) sizes? (?:\d+|zero|two|four|six|eight|ten|twelve|fourteen|sixteen)`,
    ),
  },
  {
    name: 'hours of fasting',
    sign: /fast|without|since|[:/]/i,
    pattern: phrase(
      String.raw`fast(?:ed|s|ing)? (?:for )?${number}~?(?:hours?|days?)|${number}~?(?:hours?|days?)~?fasts?|${number} (?:hours?|days?) (?:without|since) (?:eating|food|a meal)|(?:went|go|going) ${number} (?:hours?|days?) without (?:eating|food)|(?:16|18|20)[:/](?:8|6|4)`,
    ),
    elsewhere: phrase(
      String.raw`fast(?:ed|s|ing)? (?:for )?${number}~?(?:hours?|days?)|${number}~?(?:hours?|days?)~?fasts?`,
    ),
  },
];

const beforeAndAfter = phrase('before~(?:and|&|to)~after|before/after');
const picture = /!\[[^\]]*\]\([^)\n]*\)/g;

/** Numbers and pictures that readers with an eating disorder measure themselves by. */
export function eating(writing: Writing): Finding[] {
  const about = subjectsOf(writing).has('eating');
  const kind = about ? 'error' : 'question';
  return writing.pieces.flatMap((piece) => [
    ...figures
      .filter(({ sign }) => sign.test(piece.text))
      .flatMap((figure) => (about ? inSubject(figure, piece) : inPassing(figure, piece))),
    ...pictures(piece, about).map((range) => ({ piece, kind, ...range, ...pictureText(about) }) as const),
  ]);
}

function inSubject({ name, pattern, mention }: Figure, piece: Piece): Finding[] {
  const numbers = matches(piece.text, pattern);
  const named = matches(piece.text, mention).filter(
    ({ start }) => !numbers.some((one) => start >= one.start && start < one.end),
  );
  return [
    ...numbers.map((range) => ({ piece, kind: 'error', ...range, ...numberText(name, true) }) as const),
    ...named.map((range) => ({ piece, kind: 'question', ...range, ...numberText(name, false) }) as const),
  ];
}

function inPassing({ name, elsewhere }: Figure, piece: Piece): Finding[] {
  return matches(piece.text, elsewhere).map(
    (range) => ({ piece, kind: 'question', ...range, ...numberText(name, false) }) as const,
  );
}

/** A picture is known by its words and its name; in a text about eating the phrase alone is enough. */
function pictures(piece: Piece, about: boolean): { start: number; end: number }[] {
  if (about || piece.where === 'alt')
    return matches(piece.where === 'prose' ? piece.full : piece.text, beforeAndAfter);
  if (piece.where !== 'prose') return [];
  return matches(piece.full, picture).filter(
    ({ start, end }) => piece.full.slice(start, end).search(beforeAndAfter) !== -1,
  );
}

function matches(text: string, pattern: RegExp | undefined): { start: number; end: number }[] {
  if (!pattern) return [];
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

function numberText(name: string, about: boolean): Pick<Finding, 'what' | 'mend'> {
  return about
    ? {
        what: `This gives ${name}. Readers with an eating disorder measure themselves by it.`,
        mend: 'Leave it out, and say what it was like instead.',
      }
    : {
        what: `Does it have to be said here, ${name}? A reader with an eating disorder may measure herself by it.`,
        mend: 'If not, leave it out.',
      };
}

function pictureText(about: boolean): Pick<Finding, 'what' | 'mend'> {
  const what = 'Before and after: readers with an eating disorder compare themselves with such a pair.';
  return {
    what: about ? what : `${what} Is it one of bodies?`,
    mend: about ? 'Leave it out.' : 'If so, leave it out.',
  };
}
