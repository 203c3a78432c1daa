import type { CareWords } from '../words.ts';
import { ofSelfHarm, ofSuicide } from './suicide.ts';

const reason = 'Some readers want to know of it beforehand.';
const source = 'ours';

/** What a text says that goes into a subject. What people also say in passing counts more than once: see `heavy.ts`. */
export const subjects: CareWords['subjects'] = {
  suicide: { says: ofSuicide, reason, source },
  'self-harm': { says: ofSelfHarm, reason, source },
  'sexual-violence': {
    says: [
      'rap(?:e|ed|es|ist|ing)|sexual(?:ly)? (?:assault(?:s|ed|ing)?|abus(?:e|ed|ing)|violence|violated)|molest(?:ed|ing|ation|s)?|incest',
      '(?:stepfather|father|uncle|grandfather|brother|cousin|coach|teacher|priest|pastor|neighbor|boss|man) (?:used to |would |had )?(?:touch(?:ed)?|grop(?:e|ed)) (?:me|her|him|us)(?= (?:at night|in bed|under|when|while|where|there|secretly|in secret)\\b)|grop(?:ed|ing) (?:me|her|him|us)',
    ],
    reason,
    source,
  },
  abuse: {
    says: [
      '(?:domestic|child|physical|emotional|spiritual|elder) (?:violence|abuse)|(?<!(?:drug|substance|alcohol) )abusers?|abused|abusive (?:\\p{L}+ )?(?:relationship|partner|husband|wife|marriage|parents?|father|mother|home|household|family|ex)',
      '(?:husband|wife|partner|boyfriend|girlfriend|(?:step)?(?:father|mother)|parents|dad|mom) (?:used to |would )?(?:beat|hit|punch|punched|kick|kicked|chok(?:e|ed)) (?:me|her|him|us|them|(?:my|his|our) (?:mother|mom|sister|brother|wife)|the children)(?! (?:at|to|by|in|on)\\b)',
    ],
    reason,
    source,
  },
  stalking: {
    says: [
      'stalk(?:er|ers|ing|ed) (?:me|her|him|them)|stalkers?|(?:was|were|been|being) stalked|my ex(?:~\\p{L}+)? (?:\\p{L}+ )?(?:followed|wait(?:s|ed) for|watch(?:es|ed)|track(?:s|ed)) me',
    ],
    reason,
    source,
  },
  eating: {
    says: [
      'eating disorders?|disordered eating|anorexi(?:a|c|cs)|bulimi(?:a|c|cs)|binge~eat(?:ing|s)?|bing(?:ed|ing) and purg(?:ed|ing)|purg(?:ed|ing) after|made (?:myself|herself|himself) (?:throw up|sick|vomit)|starv(?:ed|ing) (?:myself|herself|himself)',
    ],
    reason,
    source,
  },
  pregnancy: {
    says: [
      'miscarriages?|miscarried|stillb(?:orn|irths?)|abortions?|infertil(?:e|ity)|lost (?:the|a|her|my|their|our) (?:baby|pregnancy)',
    ],
    reason,
    source,
  },
  substances: {
    says: [
      'heroin|cocaine|meth|methamphetamines?|fentanyl|opioids?|overdos(?:e|ed|es|ing)|addict(?:ed|ion|ions|s)?|alcoholi(?:sm|cs?)|relaps(?:e|ed|es|ing)|drunk|blackouts?|withdrawals?|detox|rehab|substance use',
    ],
    reason,
    source,
  },
  violence: {
    says: [
      'murder(?:ed|s|er|ers|ing)?|stabb(?:ed|ing)|massacres?|(?:mass|school) shootings?|gunm[ae]n|tortur(?:e|ed|ing)|homicides?|beaten (?:up|to)',
    ],
    reason,
    source,
  },
  death: {
    says: [
      "(?:he|she|they|mother|father|brother|sister|husband|wife|friend|son|daughter|child|grandmother|grandfather|parents?|who) (?:had )?died|(?:his|her|their|my|mother's|father's) death|dying|funerals?|hospice|buried (?:him|her|them|my)|deathbed",
    ],
    reason,
    source,
  },
  illness: {
    says: [
      'cancers?|chemo(?:therapy)?|tumou?rs?|terminal(?:ly ill| illness| diagnosis)|oncolog(?:y|ist)|biops(?:y|ies)|metasta\\p{L}+|ICU|intensive care|life support',
    ],
    reason,
    source,
  },
  racism: {
    says: [
      'racis(?:m|t|ts)|racial (?:slurs?|profiling|violence|trauma)|lynch(?:ed|ing|ings)|white supremac\\p{L}+|slurs?',
    ],
    reason,
    source,
  },
  religion: {
    says: ['(?:spiritual|religious|clergy) (?:abuse|trauma)|conversion therapy|excommunicat\\p{L}+|cults?'],
    reason,
    source,
  },
  war: {
    says: [
      'war zones?|bomb(?:ed|ing|ings|s)|air ?strikes?|shell(?:ed|ing)|genocides?|refugee camps?|combat|the front line',
    ],
    reason,
    source,
  },
};

/** Topics are named as subjects are. */
export const topics: CareWords['topics'] = {
  suicide: ['suicide'],
  'self-harm': ['self-harm'],
  'sexual-violence': ['sexual-violence'],
  abuse: ['abuse'],
  stalking: ['stalking'],
  eating: ['eating'],
  pregnancy: ['pregnancy'],
  substances: ['substances'],
  violence: ['violence'],
  death: ['death'],
  illness: ['illness'],
  racism: ['racism'],
  religion: ['religion'],
  war: ['war'],
};
