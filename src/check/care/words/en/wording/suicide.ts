import { entry, type Entry } from '../../entry.ts';

const reporting = 'https://reportingonsuicide.org/';
const who = 'https://www.who.int/publications/i/item/9789240076846';

/** A course about prevention may be completed, and one may commit to it. */
const work =
  '(?!(?:~(?:prevention|risk|assessments?|screenings?|safety|awareness|intervention|research|trainings?|watch|survivors?|loss|hotline|crisis|postvention|literature|studies|training)))';

/** Of suicide. "Killed himself" and "took their own life" say what happened, and are never flagged. */
export const suicideWording: readonly Entry[] = [
  entry(
    `(?:commit(?:s|ted|ting)?|complet(?:e|es|ed|ing)) (?:a )?suicide${work}`,
    'died by suicide',
    'One commits a crime and completes a task; it was neither.',
    reporting,
  ),
  entry(
    `success(?:ful|fully) (?:complet(?:ed|es) |committed )?suicides?${work}`,
    'died by suicide',
    'A death is no success.',
    reporting,
  ),
  entry(
    '(?:failed|unsuccessful) (?:suicide attempts?|attempts? (?:at|to commit) suicide|attempts?|suicides?)',
    'suicide attempt',
    'To live is no failure.',
    reporting,
    { near: /suicid|overdos/i },
  ),
  entry(
    'suicide epidemics?|epidemics? of (?:\\p{L}+ )?suicides?',
    'rise in suicides',
    'It sounds as if it spread by itself and nothing could be done.',
    who,
  ),
  entry(
    '(?:chose|chosen|chooses?|choosing|opted for) suicide',
    'died by suicide',
    'Whoever sees no other way out is not choosing.',
    reporting,
  ),
];
