import type { Brought } from '../../import/item.ts';
import type { Conversation } from '../ask.ts';
import { numbered } from '../ask/choose.ts';
import { askUntil, yesOrNo } from '../ask/until.ts';
import type { Answers } from './answers.ts';
import { questionsFor, topicMeant, withoutCategory, type Topic } from './topics.ts';

type Ask = Pick<Conversation, 'ask'>;
type Out = (line: string) => void;

/**
 * Asks what only she can say: which of her categories is which topic, and where her blog lived when the export does
 * not say it. What is answered already is not asked again.
 *
 * @param topics Those that the blog has.
 */
export async function askAnswers(
  brought: readonly Brought[],
  topics: readonly Topic[],
  given: Answers,
  ask: Ask,
  out: Out,
): Promise<Answers> {
  const questions = questionsFor(brought, topics);
  const home = given.home ?? (questions.home ? await askHome(ask, out) : undefined);
  const chosen: Record<string, string> = { ...given.topics };
  const open = questions.categories.filter(({ name }) => !(name in chosen));
  if (open.length > 0) {
    out('\nYour earlier blog sorted its posts by categories, this one by topics. Which is which?');
    numbered(topics.map(({ id, title }) => ({ id, label: title }))).forEach(out);
    out(
      'Type a number or a name from this list, or any other name for a new topic. Enter takes what is in brackets.',
    );
    for (const { name, count, likely } of open) {
      chosen[name] = await askTopic(
        `${name} (${count}) [${likely?.title ?? `new: ${name}`}]: `,
        likely?.id ?? name,
        topics,
        ask,
        out,
      );
    }
  }
  const without = given.without ?? (await askWithout(questions.without, topics, ask, out));
  return { topics: chosen, ...(home !== undefined && { home }), ...(without !== undefined && { without }) };
}

function askTopic(
  question: string,
  otherwise: string,
  topics: readonly Topic[],
  ask: Ask,
  out: Out,
): Promise<string> {
  return askUntil(ask, out, question, (typed) => {
    if (typed === '') return { value: otherwise };
    if (/^\d+$/.test(typed)) {
      const topic = topics[Number(typed) - 1];
      return topic ? { value: topic.id } : { again: `There is no number ${typed} in the list.` };
    }
    return typed.length > 60
      ? { again: 'At most 60 letters fit.' }
      : { value: topicMeant(typed, topics)?.id ?? typed };
  });
}

async function askWithout(
  none: number,
  topics: readonly Topic[],
  ask: Ask,
  out: Out,
): Promise<string | undefined> {
  if (none === 0) return undefined;
  out(`\n${none} ${none === 1 ? 'post has' : 'posts have'} no category.`);
  return askTopic(`Their topic [new: ${withoutCategory}]: `, withoutCategory, topics, ask, out);
}

async function askHome(ask: Ask, out: Out): Promise<string | undefined> {
  out(
    '\nThe export does not say where your earlier blog lived. With its address, links within it are found.',
  );
  return askUntil(ask, out, 'Its address, or Enter for none: ', (typed) => {
    if (typed === '') return { value: undefined };
    const address = /^https?:\/\//.test(typed) ? typed : `https://${typed}`;
    return URL.canParse(address)
      ? { value: address }
      : { again: 'That is no address. It looks like https://example.org' };
  });
}

/** Asks whether to go on, after she has read what would come along. */
export function askGoOn(ask: Ask, out: Out): Promise<boolean> {
  return askUntil(ask, out, '\nBring it along? (yes or no) ', yesOrNo);
}
