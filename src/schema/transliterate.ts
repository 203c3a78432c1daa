/** Letters that stay themselves when their accents are taken off, and what passports write for them. */
const latin = 'ß ss æ ae œ oe ø o đ d ð d þ th ł l ħ h ı i ŋ n ŧ t ſ s ə e & -and-';

/** The Cyrillic letters of seven languages, after ICAO Doc 9303, part 3; signs that have no sound are left out below. */
const cyrillic =
  'а a б b в v г g ґ g д d ђ d е e є ie ж zh з z и i і i ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ћ c у u ф f х kh ц ts ч ch џ dz ш sh щ shch ы y э e ю iu я ia ѕ dz';

/** Greek letter by letter, after ISO 843. */
const greek =
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o';

const letters = new Map<string, string>([
  ...[latin, cyrillic, greek].flatMap(inPairs),
  // The hard and the soft sign.
  ['ъ', ''],
  ['ь', ''],
]);

/**
 * A text in small Latin letters without accents, as far as that can be told
 * letter by letter. Signs of other scripts stay what they are.
 */
export function transliterate(text: string): string {
  return [...text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')]
    .map((letter) => letters.get(letter) ?? letter)
    .join('');
}

function inPairs(list: string): [string, string][] {
  const words = list.split(' ');
  return words.flatMap((letter, at): [string, string][] =>
    at % 2 === 0 ? [[letter, words[at + 1] ?? '']] : [],
  );
}
