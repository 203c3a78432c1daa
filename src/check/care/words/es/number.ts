const word =
  'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\\p{L}+|veinte|veinti\\p{L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|(?:dos|tres|cuatro|quin|seis|sete|ocho|nove)cient[oa]s|mil';

/** A number in digits or words, as in "120", "1.200", "ciento veinte". One alone is mostly an article. */
export const number = `(?:\\d{1,9}(?:[.,]\\d{1,3}){0,3}|(?:unos |unas )?(?:${word})(?:(?: y | )(?:${word}|un[oa]?)){0,5})`;

/** Where nothing follows that a word before it could describe: the word is a noun. */
export const asNoun = String.raw`(?=\s*(?:[.,;:!?)”»"’—–]|$)|\s+(?:que|quien|es|era|fue|está|estaba|tiene|tenía|no|se|me|le|lo|la|los|las|y|o|con|en|por|a|al|de|del|desde|para|como|cuando|porque|siempre|nunca|ya|también)(?!\p{L}))`;
