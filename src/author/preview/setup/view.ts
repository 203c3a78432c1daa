import type { SetupField, SetupTopic, SetupView } from '../../../library/desk/setup-view.ts';
import { isAside } from '../../setup/bring-back.ts';
import { launcherIn } from '../../setup/launcher.ts';
import { siteSteps, type SiteQuestion } from '../../setup/questions.ts';
import { readSaid, saidTo, type Typed, type Wrong } from '../../setup/site-file.ts';
import { stepOf, steps } from '../../setup/steps.ts';
import { topicsNow } from '../../setup/topics-file.ts';

/** What was just typed and cannot be kept. */
export interface Refused {
  readonly typed?: Typed;
  readonly wrong?: Wrong;
  readonly topics?: readonly SetupTopic[];
  readonly why?: readonly string[];
}

/** How many new topics have a place in the form at a time. */
const spare = 2;

/**
 * What a screen of setting up shows.
 *
 * @param name The step; the first, where there is none of that name.
 * @param refused What was typed and could not be kept, so that it is not lost.
 * @throws {UserError} When `site.yaml` cannot be read.
 */
export async function setupView(
  { content: folder, root }: Where,
  name: string | null,
  refused: Refused = {},
): Promise<SetupView> {
  const { id: step, title, lead } = stepOf(name);
  const said = await readSaid(folder);
  const questions = siteSteps.find(({ id }) => id === step)?.questions ?? [];
  const field = (question: SiteQuestion): SetupField => ({
    ...shownOf(question),
    value: refused.typed?.[question.name] ?? saidTo(question, said),
    wrong: refused.wrong?.[question.name],
  });
  return {
    step,
    title,
    lead,
    steps: steps.map((one) => ({ id: one.id, title: one.title })),
    fields: questions.map(field),
    topics: step === 'topics' ? (refused.topics ?? (await topicsShown(folder))) : [],
    isAside: await isAside(folder),
    launcher: step === 'end' ? await launcherIn(process.platform, root) : undefined,
    wrong: refused.why ?? [],
  };
}

function shownOf({ name, label, help, optional, long, choices, offered }: SiteQuestion) {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const more = name === 'timeZone' ? ` This computer keeps ${zone}.` : '';
  return { name, label, help: `${help}${more}`, optional, long, choices, offered };
}

async function topicsShown(folder: string): Promise<SetupTopic[]> {
  const now = await topicsNow(folder);
  const none = { id: undefined, title: '', description: '', drawing: undefined, out: false, posts: 0 };
  return [...now.map((one) => ({ ...one, out: false })), ...Array.from({ length: spare }, () => none)];
}

/** Where the blog lies: its content folder and the project's, absolute paths. */
export interface Where {
  readonly content: string;
  readonly root: string;
}
