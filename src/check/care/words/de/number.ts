const ones = 'zwei|drei|vier|fünf|sechs|sieben|acht|neun';
const tens = '(?:zwan|vier|fünf|sech|sieb|acht|neun)zig|dreißig|dreissig';

/** A number in digits or words, as in "120", "1.200", "hundertzwanzig". One alone is mostly an article. */
export const number = `(?:\\d{1,9}(?:[.,]\\d{1,3}){0,3}|(?:ein paar|einige|(?:${ones}|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|(?:(?:ein|${ones})und)?(?:${tens})|(?:ein|${ones})?(?:hundert|tausend)\\p{L}*)))`;

/** Where nothing follows that a word before it could describe: the word is a noun. */
export const asNoun = String.raw`(?=\s*(?:[.,;:!?)”“«"’—–]|$)|\s+(?:der|die|das|den|dem|ist|sind|war|waren|hat|haben|hatte|wird|wurde|kann|konnte|will|wollte|muss|und|oder|mit|in|im|an|am|auf|aus|bei|für|von|vor|zu|nicht|nie|immer|auch|schon|sich|wie|als|braucht|sagt|sagte|lebt|lebte|sein|werden)(?!\p{L}))`;
