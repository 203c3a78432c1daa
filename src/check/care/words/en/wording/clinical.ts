import { entry, type Entry } from '../../entry.ts';

const chart = 'https://www.mdedge.com/psychiatry/article/64504';
const please = 'https://www.languageplease.org/';

const clinic = /\b(?:ER|emergency|hospital|ward|unit|clinic|patients?|clients?|admissions?|psychiatr\w*)\b/;
const blame = 'It blames the person, and hides the reason.';
const need = 'It names what bothers us, and not what the person needs.';

/** What clinicians say among themselves, read by those it is said of. */
export const clinicalWording: readonly Entry[] = [
  entry('non~?complian(?:t|ce)', 'did not follow the plan', blame, chart),
  entry(
    'refus(?:ed|es|ing|al of) (?:all |any |the |her |his |their |to take (?:the |her |his |their )?|to attend |to engage in )?(?:treatments?|medications?|meds|therapy|services|appointments?|sessions?)',
    'declined',
    'Everybody may say no, and mostly has a reason.',
    chart,
    { own: true },
  ),
  entry(
    'manipulative(?! (?:therap\\p{L}+|medicine|treatment|techniques?|partner|abuser|ex|husband|wife|relationship|tactics?|parent|boss|people))',
    'what the person needs, by its name',
    need,
    chart,
    {
      near: /\b(?:patients?|clients?|therap\w*|session|diagnos\w*|borderline|teens?|teenagers?|she|he|they|him|her|them)\b/i,
    },
  ),
  entry(
    '(?<!the )needy(?! (?:famil\\p{L}+|children|people|students))',
    'asked for reassurance',
    need,
    chart,
    { own: true },
  ),
  entry('attention~seek(?:ing|ers?)', 'seeking support', need, please),
  entry('complain(?:s|ed|ing)? of', 'reports', 'It makes a report into a grievance.', chart, {
    near: /\b(?:patients?|clients?|symptoms?|pain|headaches?|sleep\w*|insomnia|low\s+mood|anxiety|fatigue|hearing)\b/i,
  }),
  entry(
    'fail(?:ed|s|ing)? (?:the |his |her |their |an? |two |three |several |multiple |all |first~line |every )(?:\\p{L}+ )?(?:medications?|meds|antidepressants?|SSRIs?|treatments?|therap(?:y|ies)|trials?)',
    'the medication did not help',
    'It was the medication that failed.',
    chart,
  ),
  entry(
    'frequent fl[iy]ers?',
    'known to the team',
    'It makes a joke of somebody who keeps needing help.',
    chart,
    {
      near: clinic,
    },
  ),
];
