const word =
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|octante|huitante|nonante|cents?|mille';

/** A number in digits or words, as in "120", "1 200", "quatre-vingts". One alone is mostly an article. */
export const number = `(?:\\d{1,9}(?:[.,\\u00a0\\u202f]\\d{1,3}){0,3}|(?:quelques )?(?:${word})(?:(?:~| et )(?:${word}|une?)){0,5}|une (?:dizaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine) (?:de|d'))`;

/** Words between others, with what is written together with them: "de l'immeuble". */
export const some = "(?:(?:\\p{L}{1,3}')?\\p{L}+ ){0,3}?";

/** Where nothing follows that a word before it could describe: the word is a noun. */
export const asNoun = String.raw`(?=\s*(?:[.,;:!?)”»"’—–]|$)|\s+(?:qui|que|est|sont|était|étaient|a|ont|avait|ne|se|me|le|la|les|et|ou|avec|en|dans|sur|par|à|au|aux|de|du|des|depuis|pour|comme|quand|parce|toujours|jamais|aussi|n'\p{L}+|s'\p{L}+|d'\p{L}+)(?!\p{L}))`;
