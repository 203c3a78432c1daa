import { entry, type Entry } from '../../entry.ts';

const please = 'https://www.languageplease.org/';
const food = 'https://www.nationaleatingdisorders.org/';
const moral = 'It makes eating into something to be good or bad at.';

/** Of disability, of violence at home, and of food. "Special" and "invalid" are ordinary words, and never flagged. */
export const otherWording: readonly Entry[] = [
  entry(
    'wheelchair~bound|(?:confined|bound) to (?:a|the|his|her|their) wheelchair',
    'uses a wheelchair',
    'A wheelchair is what gets somebody about.',
    please,
  ),
  entry(
    'special needs',
    'disability, or the need itself',
    "The needs are everybody's; what is missing is a ramp, or time.",
    please,
    { own: true },
  ),
  entry(
    'high~functioning',
    'the support that is needed, or is not',
    'It hides what is hard, and says what somebody is good for.',
    please,
    { own: true },
  ),
  entry('domestic disputes?', 'domestic abuse', 'It sounds as if there were two sides to it.', please),
  entry('cheat days?', 'neutral words for food', moral, food),
  entry('junk~food', 'neutral words for food', moral, food),
];
