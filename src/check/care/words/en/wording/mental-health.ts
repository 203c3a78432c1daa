import { asNoun } from '../number.ts';
import { entry, type Entry } from '../../entry.ts';

const please = 'https://www.languageplease.org/';
const change = 'https://www.time-to-change.org.uk/media-centre/responsible-reporting/mind-your-language';

const condition =
  "(?:\\p{L}+ ){0,3}?(?:depression|anxiety|schizophrenia|bipolar|OCD|PTSD|ADHD|autism|addiction|alcoholism|dementia|alzheimer's|anorexia|bulimia|psychosis|insomnia|migraines?|phobias?|epilepsy|diabetes|cancer|trauma|panic attacks?|mental (?:illness(?:es)?|health (?:problems?|conditions?))|(?:eating|mood|anxiety|personality|panic|substance use|dissociative|bipolar|depressive|post~traumatic stress) disorders?|chronic (?:pain|illness))";
const patients = /\b(?:hospital|ward|unit|asylum|psychiatr\w*|institution|clinic)\b/i;
const people = 'It makes a person into a diagnosis.';
const lives = 'It tells people how they feel about their lives. Many would say that they live with it.';
const insult = 'It is an insult made out of an illness.';
const borrowed =
  'The name of an illness is borrowed for something small, and weighs less when somebody has it.';

/** Of mental health. Diagnoses as names of conditions are never flagged, and neither are "autistic" and "Deaf". */
export const mentalHealthWording: readonly Entry[] = [
  entry(
    'the mentally ill(?! (?:person|people|man|woman|child|parent|patient|client|homeless))',
    'people with mental health problems',
    'It makes many different people into one kind.',
    please,
  ),
  entry(
    `(?:a|the|paranoid) schizophrenics?${asNoun}|schizophrenics`,
    'a person with schizophrenia',
    people,
    please,
    { own: true },
  ),
  entry(
    "(?:is|was|are|were|am|'s|'m|'re|being) bipolar(?! (?:disorder|I|II|1|2|depression|illness|spectrum|affective|type|mood))",
    'has bipolar disorder',
    people,
    please,
    { own: true },
  ),
  entry(`a depressive${asNoun}|depressives`, 'a person with depression', people, please, { own: true }),
  entry(`an anorexic${asNoun}|anorexics`, 'a person with anorexia', people, please, { own: true }),
  entry(`a bulimic${asNoun}|bulimics`, 'a person with bulimia', people, please, { own: true }),
  entry(`suffer(?:s|ed|ing)? from ${condition}`, 'has, or lives with', lives, change, { own: true }),
  entry(`afflicted (?:with|by) ${condition}`, 'has, or lives with', lives, change),
  entry(`(?:victims? of|falls? victim to|fell victim to) ${condition}`, 'has, or lives with', lives, change),
  entry('psychos?(?!-)|schizos?|lunatics?|maniacs?', 'nothing: leave it out', insult, change),
  entry(
    '(?:go(?:es|ing)?|went|gone|acted|acting|totally|completely|a bit) psychotic|psychotic (?:ex|boss|girlfriend|boyfriend|neighbor|driver|rage|about|mother~in~law)',
    'furious',
    borrowed,
    please,
  ),
  entry(
    'schizophrenic (?:about|weather|policy|policies|approach|relationship|attitude|market|feeling|politics)|(?:feel|feels|felt|feeling) (?:\\p{L}+ )?schizophrenic',
    'undecided',
    borrowed,
    please,
  ),
  entry(
    'happy pills?',
    'antidepressants',
    'It makes light of a treatment that people are already ashamed of.',
    change,
  ),
  entry('(?:so|totally|super|kinda|literally) triggered', 'upset', borrowed, please),
  entry(
    '(?:so|a (?:little )?bit|a little|very|totally|kind of|kinda|super|really) OCD(?! (?:symptoms?|treatment|therapy|diagnosis|specialist))',
    'particular',
    borrowed,
    please,
  ),
  entry('inmates?', 'patients', 'A hospital is no prison.', change, { near: patients }),
  entry(
    'releas(?:ed|e|es|ing) (?:him |her |them )?from (?:the |a |an )?(?:\\p{L}+ )?(?:hospital|ward|unit|clinic|psychiatric \\p{L}+)',
    'discharged',
    'A hospital is no prison.',
    change,
  ),
];
