import type { NoteSubject } from '../../../schema/content-note.ts';
import type { Kind } from '../../../schema/problem.ts';
import { ofSelfHarm, ofSuicide } from './suicide-phrases.ts';

/** A subject that some readers want to know of beforehand, and what a text says that goes into it. */
export interface Heavy {
  readonly about: NoteSubject;
  /** The subject, as the end of "speaks of". */
  readonly named: string;
  /** The words, as `phrase` reads them. */
  readonly says: string;
  /** How often it is said before it is asked about: what people also say in passing, more than once. */
  readonly times: number;
  readonly kind: Kind;
}

/**
 * Suicide and self-harm are errors, because the help lines after a post come
 * with the note. The rest asks, and asks late: a note is for what a post goes
 * into, not for every word.
 */
export const heavySubjects: readonly Heavy[] = [
  { about: 'suicide', named: 'suicide', says: ofSuicide, times: 1, kind: 'error' },
  { about: 'self-harm', named: 'self-harm', says: ofSelfHarm, times: 1, kind: 'error' },
  {
    about: 'sexual-violence',
    named: 'sexual violence',
    says: 'rap(?:e|ed|es|ist|ing)|sexual(?:ly)? (?:assault(?:s|ed|ing)?|abus(?:e|ed|ing)|violence|violated)|molest(?:ed|ing|ation|s)?|incest',
    times: 1,
    kind: 'warning',
  },
  {
    about: 'abuse',
    named: 'abuse',
    says: '(?:domestic|child|physical|emotional|spiritual|elder) (?:violence|abuse)|(?<!(?:drug|substance|alcohol) )abusers?|abused|abusive (?:\\p{L}+ )?(?:relationship|partner|husband|wife|marriage|parents?|father|mother|home|household|family|ex)',
    times: 1,
    kind: 'warning',
  },
  {
    about: 'stalking',
    named: 'stalking',
    says: 'stalk(?:er|ers|ing|ed) (?:me|her|him|them)|stalkers?|(?:was|were|been|being) stalked',
    times: 1,
    kind: 'question',
  },
  {
    about: 'eating',
    named: 'eating and the body',
    says: 'eating disorders?|disordered eating|anorexi(?:a|c|cs)|bulimi(?:a|c|cs)|binge~eat(?:ing|s)?|bing(?:ed|ing) and purg(?:ed|ing)|purg(?:ed|ing) after|made (?:myself|herself|himself) (?:throw up|sick|vomit)|starv(?:ed|ing) (?:myself|herself|himself)',
    times: 1,
    kind: 'question',
  },
  {
    about: 'pregnancy',
    named: 'pregnancy and its losses',
    says: 'miscarriages?|miscarried|stillb(?:orn|irths?)|abortions?|infertil(?:e|ity)|lost (?:the|a|her|my|their|our) (?:baby|pregnancy)',
    times: 1,
    kind: 'question',
  },
  {
    about: 'substances',
    named: 'alcohol and drugs',
    says: 'heroin|cocaine|meth|methamphetamines?|fentanyl|opioids?|overdos(?:e|ed|es|ing)|addict(?:ed|ion|ions|s)?|alcoholi(?:sm|cs?)|relaps(?:e|ed|es|ing)|drunk|blackouts?|withdrawals?|detox|rehab|substance use',
    times: 3,
    kind: 'question',
  },
  {
    about: 'violence',
    named: 'violence',
    says: 'murder(?:ed|s|er|ers|ing)?|stabb(?:ed|ing)|massacres?|(?:mass|school) shootings?|gunm[ae]n|tortur(?:e|ed|ing)|homicides?|beaten (?:up|to)',
    times: 2,
    kind: 'question',
  },
  {
    about: 'death',
    named: 'death',
    says: "(?:he|she|they|mother|father|brother|sister|husband|wife|friend|son|daughter|child|grandmother|grandfather|parents?|who) (?:had )?died|(?:his|her|their|my|mother's|father's) death|dying|funerals?|hospice|buried (?:him|her|them|my)|deathbed",
    times: 3,
    kind: 'question',
  },
  {
    about: 'illness',
    named: 'illness',
    says: 'cancers?|chemo(?:therapy)?|tumou?rs?|terminal(?:ly ill| illness| diagnosis)|oncolog(?:y|ist)|biops(?:y|ies)|metasta\\p{L}+|ICU|intensive care|life support',
    times: 3,
    kind: 'question',
  },
  {
    about: 'racism',
    named: 'racism',
    says: 'racis(?:m|t|ts)|racial (?:slurs?|profiling|violence|trauma)|lynch(?:ed|ing|ings)|white supremac\\p{L}+|slurs?',
    times: 2,
    kind: 'question',
  },
  {
    about: 'religion',
    named: 'harm done in the name of religion',
    says: '(?:spiritual|religious|clergy) (?:abuse|trauma)|conversion therapy|excommunicat\\p{L}+|cults?',
    times: 1,
    kind: 'question',
  },
  {
    about: 'war',
    named: 'war',
    says: 'war zones?|bomb(?:ed|ing|ings|s)|air ?strikes?|shell(?:ed|ing)|genocides?|refugee camps?|combat|the front line',
    times: 2,
    kind: 'question',
  },
];
