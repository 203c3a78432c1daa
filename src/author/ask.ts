import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { UserError } from './user-error.ts';

/** A conversation with the person at the terminal. */
export interface Conversation {
  /**
   * Asks one question and waits for one line.
   *
   * @throws {StoppedError} When there is no answer: Ctrl and C, or nothing more to read.
   */
  ask(question: string): Promise<string>;
  /** Lets go of the terminal, so that the command can end. */
  end(): void;
}

/** The person stopped answering. The command that asked has written nothing. */
export class StoppedError extends UserError {
  constructor() {
    super('\nStopped. Nothing was written.');
  }
}

/** A terminal, or whatever stands in for it. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
}

/**
 * Begins a conversation. Lines that arrive before their question, as when
 * answers are piped in, are kept for it. The terminal is taken hold of with
 * the first question, so that Ctrl and C stops a command that has not asked yet.
 *
 * @param terminal This process's own, when left out.
 */
export function converse(
  terminal: Terminal = { input: process.stdin, output: process.stdout },
): Conversation {
  let reading: Conversation | undefined;
  return {
    ask: (question) => (reading ??= read(terminal)).ask(question),
    end: () => reading?.end(),
  };
}

function read({ input, output }: Terminal): Conversation {
  const lines: string[] = [];
  const waiting: { answer(line: string): void; stop(error: StoppedError): void }[] = [];
  let closed = false;
  const reader = createInterface({ input, output, terminal: input.isTTY === true });
  reader.on('line', (line) => {
    const next = waiting.shift();
    if (next) next.answer(line);
    else lines.push(line);
  });
  // Without a listener Ctrl and C would end the process with nothing said.
  reader.on('SIGINT', () => reader.close());
  reader.on('close', () => {
    closed = true;
    for (const { stop } of waiting.splice(0)) stop(new StoppedError());
  });
  return {
    ask: (question) =>
      new Promise((answer, stop) => {
        const ready = lines.shift();
        if (ready === undefined && closed) {
          stop(new StoppedError());
          return;
        }
        if (closed) output.write(question);
        else {
          reader.setPrompt(question);
          reader.prompt();
        }
        if (ready === undefined) waiting.push({ answer, stop });
        else answer(ready);
      }),
    end: () => reader.close(),
  };
}
