const word =
  'dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|dezesseis|dezasseis|dezessete|dezassete|dezoito|dezenove|dezanove|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|cem|cento|duzent[oa]s|trezent[oa]s|quinhent[oa]s|mil';

/** A number in digits or words, as in "120", "1.200", "cento e vinte". One alone is mostly an article. */
export const number = `(?:\\d{1,9}(?:[.,]\\d{1,3}){0,3}|(?:uns |umas )?(?:${word})(?:(?: e | )(?:${word}|uma?)){0,5})`;

/** Where nothing follows that a word before it could describe: the word is a noun. */
export const asNoun = String.raw`(?=\s*(?:[.,;:!?)”»"’—–]|$)|\s+(?:que|quem|é|são|era|eram|foi|está|estava|tem|tinha|não|se|me|lhe|o|os|as|e|ou|com|em|no|na|por|a|à|ao|de|do|da|desde|para|como|quando|porque|sempre|nunca|já|também)(?!\p{L}))`;
