import { entry, type Entry } from '../../entry.ts';

const care = 'https://www.time-to-change.org.uk/media-centre/responsible-reporting/mind-your-language';
const irish = 'https://headline.ie/';

const about = /self[-\s]?(?:harm|injur|mutilat)|hurt(?:s|ing)?\s+(?:her|him|my|them)sel/i;

/** Of self-harm. */
export const selfHarmWording: readonly Entry[] = [
  entry(
    '(?<!(?:cookie|paper|wire|glass|box|pizza|stone|bolt|pipe|biscuit|grass|hedge)~)cutters?',
    'a person who self-harms',
    'It makes what somebody does into what they are.',
    care,
    { near: about, own: true },
  ),
  entry('self~harmers?', 'a person who self-harms', 'It makes what somebody does into what they are.', care, {
    own: true,
  }),
  entry('self~mutilat(?:ion|ions|e|es|ed|ing)', 'self-injury', 'It describes a wound as a spectacle.', irish),
];
