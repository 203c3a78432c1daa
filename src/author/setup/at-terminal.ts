import type { Conversation } from '../ask.ts';
import { numbered, oneOf } from '../ask/choose.ts';
import { askUntil, tidied, yesOrNo, type Heard } from '../ask/until.ts';
import { counted } from '../../schema/explain/counted.ts';
import { bringBack, isAside } from './bring-back.ts';
import { putAside } from './put-aside.ts';
import { siteSteps, type SiteQuestion } from './questions.ts';
import { readSaid, saidTo, saveSaid } from './site-file.ts';
import { stepOf } from './steps.ts';
import { saveTopics, topicsNow, type TopicNow, type TopicWanted } from './topics-file.ts';

type Ask = Pick<Conversation, 'ask'>;
type Out = (line: string) => void;

/** Asks for what `site.yaml` says, one thing after the other; each is kept at once. */
export async function askSite(folder: string, ask: Ask, out: Out): Promise<void> {
  for (const { title, lead, questions } of siteSteps) {
    out(`\n${title}\n${lead}`);
    for (const question of questions) await askOne(folder, question, ask, out);
  }
}

async function askOne(folder: string, question: SiteQuestion, ask: Ask, out: Out): Promise<void> {
  const { name, label, help, choices } = question;
  const now = saidTo(question, await readSaid(folder));
  out(`\n${help}`);
  const options = choices.map(({ value, label: text }) => ({ id: value, label: text }));
  numbered(options).forEach(out);
  for (;;) {
    const answer = tidied(
      await ask.ask(`${label} (${now === '' ? 'Enter for later' : `Enter for “${now}”`}): `),
    );
    if (answer === '') return;
    const chosen = options.length > 0 ? oneOf(options)(answer) : { value: { id: answer } };
    const wrong =
      'again' in chosen
        ? chosen.again
        : (await saveSaid(folder, [question], { [name]: chosen.value.id }))[name];
    if (wrong === undefined) return;
    out(`  ${wrong}`);
  }
}

/** Asks whether the blog begins empty; where the samples are aside, whether they are to come back. */
export async function askSamples(folder: string, ask: Ask, out: Out): Promise<void> {
  const { title, lead } = stepOf('samples');
  out(`\n${title}`);
  if (await isAside(folder)) {
    if (!(await askUntil(ask, out, 'They are aside. Bring them back? (yes or no) ', yesOrNo))) return;
    for (const file of await bringBack(folder)) out(`  ${file} stays aside: yours has its place.`);
    return;
  }
  out(lead);
  if (!(await askUntil(ask, out, 'Put them aside, and begin empty? (yes or no) ', yesOrNo))) return;
  const { language, region } = await readSaid(folder);
  if (typeof language !== 'string' || typeof region !== 'string') return;
  const count = await putAside(folder, { language, region });
  out(
    `  ${counted(count, 'post')} now in the folder “_samples”. To bring them back: npm run setup -- --samples`,
  );
}

/** Asks what becomes of each topic, and for new ones. */
export async function askTopics(folder: string, ask: Ask, out: Out): Promise<void> {
  const { title, lead } = stepOf('topics');
  out(`\n${title}\n${lead}`);
  const { language } = await readSaid(folder);
  const save = async (wanted: readonly TopicWanted[]) => {
    const wrong = await saveTopics(folder, wanted, typeof language === 'string' ? language : 'en');
    for (const sentence of wrong) out(`  ${sentence}`);
  };
  for (;;) {
    const name = tidied(await ask.ask('\nA topic of yours (Enter for no more): '));
    if (name === '') break;
    const description = tidied(await ask.ask('What is in it, in a sentence or two: '));
    await save([{ id: undefined, title: name, description, drawing: undefined, out: false }]);
  }
  for (const topic of await topicsNow(folder)) {
    const wanted = await askTopic(topic, ask, out);
    if (wanted) await save([wanted]);
  }
}

/** Keep, another name, or out. @returns Nothing where it stays as it is. */
async function askTopic(topic: TopicNow, ask: Ask, out: Out): Promise<TopicWanted | undefined> {
  const { posts, drawing, description } = topic;
  out(`\n${topic.title}: ${description}`);
  const under = posts === 0 ? 'no post is under it' : `posts under it: ${posts}`;
  const question = `Its drawings show: ${drawing}; ${under}. Enter keeps it; or type its new name, or “out”: `;
  return askUntil(ask, out, question, (answer): Heard<TopicWanted | undefined> => {
    if (answer === '' || answer === topic.title) return { value: undefined };
    if (/^out$/i.test(answer)) return { value: { ...topic, out: true } };
    return { value: { ...topic, title: answer, out: false } };
  });
}
