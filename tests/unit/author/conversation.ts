import { StoppedError, type Conversation } from '../../../src/author/ask.ts';

/** A conversation with somebody whose answers are known, who then stops, and all that she was shown. */
export function answering(...answers: readonly string[]) {
  const left = [...answers];
  const shown: string[] = [];
  const conversation: Conversation = {
    ask: (question) => {
      const answer = left.shift();
      if (answer === undefined) return Promise.reject(new StoppedError());
      shown.push(`${question}${answer}`);
      return Promise.resolve(answer);
    },
    end: () => undefined,
  };
  return {
    conversation,
    out: (line: string) => void shown.push(line),
    /** What stood on her screen, her own answers with it. */
    screen: () => shown.join('\n'),
    /** Answers that no question was asked for. */
    left,
  };
}
