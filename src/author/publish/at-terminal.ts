import type { Conversation } from '../ask.ts';
import { pick } from '../ask/pick.ts';
import { askUntil, yesOrNo } from '../ask/until.ts';
import { report } from '../report.ts';
import { announce } from './announce.ts';
import type { Publisher } from './publisher.ts';

/** What a terminal is made a publisher with. */
export interface AtTerminal {
  readonly conversation: Conversation;
  readonly out: (line: string) => void;
  /** Whether every answer is yes. */
  readonly yes: boolean;
  /** The content folder, an absolute path. */
  readonly folder: string;
}

/** Somebody at a terminal: what she is told are lines, and what she answers is typed. */
export function atTerminal({ conversation, out, yes, folder }: AtTerminal): Publisher {
  return {
    out,
    agrees: ({ about, text }) => {
      const before = about === 'begin' ? '' : '\n';
      const question = `${before}${text} (yes or no) `;
      return yes ? Promise.resolve(true) : askUntil(conversation, out, question, yesOrNo);
    },
    asks: async ({ text, choices }) => {
      if (choices.length === 0) return conversation.ask(text);
      return (await pick(conversation, out, text, choices)).id;
    },
    shown: (announcement) => {
      announce(announcement).forEach(out);
    },
    mends: (diagnostics) => {
      report(diagnostics, folder, out);
    },
    // From here on Ctrl and C is the terminal's again.
    done: () => {
      conversation.end();
    },
  };
}
