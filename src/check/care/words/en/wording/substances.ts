import { entry, type Entry } from '../../entry.ts';

const nida =
  'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction';

const drugs =
  /\b(?:drugs?|alcohol\w*|addict\w*|heroin|opioids?|cocaine|meth|pills|relaps\w*|sober|sobriety|rehab|drinking|overdos\w*|detox\w*|recovery|substance|using)\b/i;
const person =
  'It makes a person into an illness. People with the illness are judged less, and helped more, when they come first.';

/** Of alcohol and drugs. */
export const substanceWording: readonly Entry[] = [
  entry(
    '(?:former|ex|reformed)~(?:drug )?(?:addicts?|alcoholics?|junkies?)',
    'person in recovery',
    person,
    nida,
    { own: true },
  ),
  entry(
    '(?:(?:drug|heroin|meth|cocaine|opioid|sex|gambling) )?addicts?',
    'person with a substance use disorder',
    person,
    nida,
    { own: true },
  ),
  entry(
    '(?:drug|substance|alcohol|opioid|heroin|cocaine|pill)~abusers?',
    'person with a substance use disorder',
    person,
    nida,
  ),
  entry(
    '(?<!(?:children of|anonymous) )(?:an |the |recovering |functioning )?alcoholics?(?! (?:anonymous|drinks?|beverages?|liver|hepatitis|content|cider|fermentation|strength|units?))',
    'person with alcohol use disorder',
    person,
    nida,
    { own: true },
  ),
  entry(
    '(?<!institute on )drug abuse',
    'drug misuse',
    '"Abuse" is what is done to people, and blames.',
    nida,
  ),
  entry('drug habits?', 'substance use disorder', 'A habit is something that one could simply leave.', nida),
  entry(
    "(?:got|gets?|getting|stay(?:s|ed|ing)?|been|be|is|was|am|are|'s|'m|were|keep(?:s|ing)?|kept) clean(?= (?:and sober|from|off|for (?:\\p{L}+|\\d+) |now\\b|since)|[.,;:!?])|clean and sober|(?:days?|weeks?|months?|years?) clean",
    'abstinent, or in recovery',
    'It says that before somebody was dirty.',
    nida,
    { near: drugs, own: true },
  ),
  entry(
    '(?:dirty (?:urine|(?:drug )?(?:test|screen)s?|UAs?)|test(?:ed|s|ing)? dirty|(?:test|screen|urine) (?:was|is|were|came back) dirty)',
    'positive',
    'A test finds something or does not; it says nothing about cleanliness.',
    nida,
  ),
  entry(
    '(?:clean (?:urine|(?:drug )?(?:test|screen)s?|UAs?)|test(?:ed|s|ing)? clean|(?:test|screen|urine) (?:was|is|were|came back) clean)',
    'negative',
    'A test finds something or does not; it says nothing about cleanliness.',
    nida,
    { near: drugs },
  ),
  entry(
    '(?:drug|cocaine|heroin|meth|pill)~binge(?:s|d|ing)?|bing(?:e|es|ed|ing) on (?:drugs|cocaine|heroin|meth|pills)',
    'heavy use over a short time',
    'It judges, and says less about what happened.',
    nida,
  ),
];
