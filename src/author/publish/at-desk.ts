import { severityOf } from '../../schema/diagnostic.ts';
import { StoppedError } from '../ask.ts';
import type { Asker } from '../ask/pick.ts';
import type { Announcement } from './announcement.ts';
import type { Outcome } from './options.ts';
import type { Asked, Publisher, Question } from './publisher.ts';

/** What the desk is told of a publishing, one after the other. */
export type News =
  | { readonly is: 'begun' }
  | { readonly is: 'line'; readonly text: string }
  | { readonly is: 'shown'; readonly announcement: Announcement }
  | { readonly is: 'question'; readonly question: Question }
  | { readonly is: 'asked'; readonly asked: Asked }
  | { readonly is: 'mends'; readonly diagnostics: readonly Told[] }
  | { readonly is: 'ended'; readonly how: Outcome | 'failed'; readonly why?: string };

/** Something to be mended, and where. */
interface Told {
  readonly file: string;
  readonly line: number | undefined;
  readonly severity: string;
  readonly message: string;
  readonly help: string;
}

/** Somebody at her desk: what she is told is sent there, and her answers come from there. */
export interface AtDesk extends Publisher {
  /** Hears an answer: yes or no, words, or the id of what was chosen. */
  answer(words: string): void;
  /** The desk is gone. */
  leave(): void;
}

/** @param send Brings a piece of news to the desk. */
export function atDesk(send: (news: News) => void): AtDesk {
  let waiting: PromiseWithResolvers<string> | undefined;
  const answerTo = (news: News) => {
    waiting = Promise.withResolvers<string>();
    send(news);
    return waiting.promise;
  };
  return {
    out: (line) => {
      if (line.trim() !== '') send({ is: 'line', text: line.trim() });
    },
    agrees: async (question) => (await answerTo({ is: 'question', question })) === 'yes',
    asks: (asked) => answerTo({ is: 'asked', asked }),
    shown: (announcement) => {
      send({ is: 'shown', announcement });
    },
    mends: (diagnostics) => {
      const told = diagnostics.map((diagnostic) => ({
        file: diagnostic.file,
        line: diagnostic.line,
        severity: severityOf(diagnostic),
        message: diagnostic.message,
        help: diagnostic.help,
      }));
      send({ is: 'mends', diagnostics: told });
    },
    done: () => undefined,
    answer: (words) => {
      waiting?.resolve(words);
    },
    leave: () => {
      waiting?.reject(new StoppedError());
    },
  };
}

/** The same, as whoever is asked where the blog goes. */
export function askerOf({ asks }: Publisher): Asker {
  return {
    ask: (text) => asks({ text, choices: [] }),
    choose: (text, choices) => asks({ text, choices }),
  };
}
