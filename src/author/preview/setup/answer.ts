import type { Where } from './view.ts';
import type { SetupTopic } from '../../../library/desk/setup-view.ts';
import { bringBack } from '../../setup/bring-back.ts';
import { makeLauncherFor } from '../../setup/launcher-for.ts';
import { putAside } from '../../setup/put-aside.ts';
import { siteSteps } from '../../setup/questions.ts';
import { readSaid, saveSaid } from '../../setup/site-file.ts';
import { stepAfter } from '../../setup/steps.ts';
import { saveTopics } from '../../setup/topics-file.ts';
import type { Refused } from './view.ts';

/** Which screen comes next, or what could not be kept of what was typed. */
export type Answered = { readonly next: string } | { readonly refused: Refused };

/** No form has more topics. */
const mostTopics = 40;

/**
 * Keeps what was answered on one screen.
 *
 * @throws {UserError} When a file cannot be read or written to.
 */
export async function answerStep(
  { content: folder, root }: Where,
  step: string,
  form: URLSearchParams,
): Promise<Answered> {
  const questions = siteSteps.find(({ id }) => id === step)?.questions;
  if (questions) {
    const typed = Object.fromEntries(questions.map(({ name }) => [name, form.get(name) ?? '']));
    const wrong = await saveSaid(folder, questions, typed);
    return Object.keys(wrong).length > 0 ? { refused: { typed, wrong } } : { next: stepAfter(step) };
  }
  if (step === 'samples') return samples(folder, form.get('samples'));
  if (step === 'topics') {
    const done = await topics(folder, form);
    if ('next' in done) await makeLauncherFor(folder, root);
    return done;
  }
  return { next: step };
}

async function samples(folder: string, wish: string | null): Promise<Answered> {
  const { language, region } = await readSaid(folder);
  if (wish === 'aside' && typeof language === 'string' && typeof region === 'string') {
    await putAside(folder, { language, region });
  } else if (wish === 'back') {
    const left = await bringBack(folder);
    if (left.length > 0) return { refused: { why: [stayed(left)] } };
  } else if (wish !== 'keep') {
    return { refused: { why: ['Choose one of the two.'] } };
  }
  return { next: stepAfter('samples') };
}

function stayed(left: readonly string[]): string {
  return `The samples are back. These stay aside, as yours have their places: ${left.join(', ')}.`;
}

async function topics(folder: string, form: URLSearchParams): Promise<Answered> {
  const rows = form.getAll('title').slice(0, mostTopics);
  const at = (name: string, row: number) => form.getAll(name)[row] ?? '';
  const shown = rows.map((title, row): SetupTopic => ({
    title,
    id: at('id', row) || undefined,
    description: at('description', row),
    drawing: at('drawing', row) || undefined,
    out: form.getAll('out').includes(String(row)),
    posts: Number(at('posts', row)) || 0,
  }));
  // A place in the form that nothing was typed into is no topic.
  const wanted = shown.filter(({ id, title, description }) => id !== undefined || title + description !== '');
  const { language } = await readSaid(folder);
  const why = await saveTopics(folder, wanted, typeof language === 'string' ? language : 'en');
  if (why.length > 0) return { refused: { topics: shown, why } };
  return { next: form.has('more') ? 'topics' : stepAfter('topics') };
}
