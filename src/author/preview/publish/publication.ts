import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { News } from '../../publish/at-desk.ts';

/** The publishing that the desk shows: one at a time, in a process of its own, as a build needs one. */
export interface Publication {
  /** Begins to look anew, where nothing is being sent. @param anew Asks where the blog goes, whatever was said before. */
  begin(anew?: boolean): void;
  /**
   * @param words Yes or no, what was typed, or the id of what was chosen.
   * @returns Whether anything was asked that this answers.
   */
  answer(words: string): boolean;
  /** Tells all that there was, and then what comes; gives what ends that. */
  watch(tell: (news: News) => void): () => void;
  /** Ends what waits for an answer. */
  close(): void;
}

/** @param root The project's folder. */
export function openPublication(root: string): Publication {
  const watching = new Set<(news: News) => void>();
  let all: News[] = [];
  let child: ChildProcess | undefined;

  const isAsked = () => ['question', 'asked'].includes(all.at(-1)?.is ?? '');
  /** An answer as it is shown; nothing where it answers nothing. */
  const saidBy = (words: string): string | undefined => {
    const last = all.at(-1);
    if (last?.is === 'question') return { yes: 'Yes.', no: 'No.' }[words];
    if (last?.is !== 'asked') return undefined;
    const { choices } = last.asked;
    return choices.length === 0 ? words : choices.find(({ id }) => id === words)?.label;
  };
  const isOver = () => child === undefined || all.at(-1)?.is === 'ended';
  const hear = (news: News) => {
    all.push(news);
    for (const tell of watching) tell(news);
  };
  const stop = () => {
    child?.removeAllListeners();
    // It ends by itself: nobody answers any more.
    if (child?.connected) child.disconnect();
    child = undefined;
  };
  return {
    begin(anew = false) {
      if (!isOver() && !isAsked()) return;
      stop();
      all = [];
      hear({ is: 'begun' });
      const begun = start(root, anew);
      child = begun;
      begun.on('message', (news: News) => {
        hear(news);
      });
      begun.on('close', () => {
        if (child !== begun || isOver()) return;
        hear({ is: 'ended', how: 'failed', why: unforeseen });
      });
    },
    answer(words) {
      const said = saidBy(words);
      if (said === undefined || !child?.connected) return false;
      hear({ is: 'line', text: said });
      child.send(words);
      return true;
    },
    watch(tell) {
      for (const news of all) tell(news);
      watching.add(tell);
      return () => {
        watching.delete(tell);
        if (watching.size > 0 || !isAsked()) return;
        stop();
        all = [];
      };
    },
    close: stop,
  };
}

const unforeseen =
  'Nothing is known to be wrong with what you wrote. What failed stands in the window of the preview.';

/** The preview is an Astro for development, and says so to all that it starts: a build is for readers. */
function start(root: string, anew: boolean): ChildProcess {
  const { NODE_ENV: _, ...env } = process.env;
  const command = join(root, 'src/author/command.mjs');
  return fork(command, ['publish-from-desk', ...(anew ? ['--where'] : [])], {
    cwd: root,
    env,
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}
