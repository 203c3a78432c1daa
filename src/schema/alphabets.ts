/** Letters that stay themselves when their accents are taken off, and what passports write for them. */
const latin = 'ß ss æ ae œ oe ø o đ d ð d þ th ł l ħ h ı i ŋ n ŧ t ſ s ə e & -and-';

/** A letter of its own, and no n: año is a year. Written as it sounds, as in "canyon". */
const spanish = 'ñ ny';

/** The Cyrillic letters of seven languages, after ICAO Doc 9303, part 3; the hard and the soft sign have no sound. */
const cyrillic =
  'а a б b в v г g ґ g д d ђ d е e є ie ж zh з z и i і i ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ћ c у u ф f х kh ц ts ч ch џ dz ш sh щ shch ы y э e ю iu я ia ѕ dz';

/** Greek letter by letter, after ISO 843. */
const greek =
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o';

/** What a letter is where the language is not known. */
export const anyLanguage: ReadonlyMap<string, string> = new Map([
  ...[latin, spanish, cyrillic, greek].flatMap(inPairs),
  ['ъ', ''],
  ['ь', ''],
]);

/** What German passports write. */
const german = 'ä ae ö oe ü ue';

/** What Danish and Norwegian passports write. */
const danish = 'æ ae ø oe å aa';

/** By the two letters of a language, what it writes otherwise; two letters that are one sound stand before. */
export const alphabets: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  de: pairs(german),
  da: pairs(danish),
  nb: pairs(danish),
  nn: pairs(danish),
  no: pairs(danish),
  // Cabinet of Ministers of Ukraine, resolution 55 of 27 January 2010.
  uk: pairs('зг zgh г h ґ g и y і i ї i й i є ie ю iu я ia х kh ц ts щ shch', ['ʼ', '’', "'", 'ь']),
  // Transliteration Act of Bulgaria, 2009.
  bg: pairs('щ sht ъ a ь y й y ж zh х h ц ts ч ch ш sh ю yu я ya'),
  // The Latin letters that Serbian itself writes, without their marks; đ is dj where it cannot be written.
  sr: pairs('ђ dj ж z ч c ћ c ш s х h ц c џ dz љ lj њ nj ј j đ dj'),
  el: new Map([...inPairs('ου ou ού ou γγ ng γξ nx γχ nch'), ...greekUpsilon()]),
};

/** What a letter is where a word begins, if that is something else. */
export const beginnings: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  uk: pairs('є ye ї yi й y ю yu я ya'),
  el: pairs('μπ b'),
};

/** ELOT 743: after α, ε and η an υ is v; before a sound without voice it is f. */
function greekUpsilon(): [string, string][] {
  const vowels = { α: 'a', ε: 'e', η: 'i' };
  const voiceless = inPairs('θ th κ k ξ x π p σ s ς s τ t φ f χ ch ψ ps');
  return Object.entries(vowels).flatMap(([vowel, typed]) =>
    ['υ', 'ύ'].flatMap((upsilon): [string, string][] => [
      ...voiceless.map(([next, sound]): [string, string] => [vowel + upsilon + next, `${typed}f${sound}`]),
      [vowel + upsilon, `${typed}v`],
    ]),
  );
}

function pairs(list: string, silent: readonly string[] = []): ReadonlyMap<string, string> {
  return new Map([...inPairs(list), ...silent.map((letter): [string, string] => [letter, ''])]);
}

function inPairs(list: string): [string, string][] {
  const words = list.split(' ');
  return words.flatMap((letter, at): [string, string][] =>
    at % 2 === 0 ? [[letter, words[at + 1] ?? '']] : [],
  );
}
