import { startAgain } from '../../schema/at-desk.ts';

/** A diagnostic of the text, in the check's words. Places count from 1 in the whole file. */
export interface TextDiagnostic {
  readonly line?: number;
  readonly column?: number;
  readonly length?: number;
  readonly typed?: string;
  readonly severity: 'error' | 'warning' | 'question';
  readonly message: string;
  readonly help: string;
  /** Where a reason to keep it is written, and what stands around it. */
  readonly suppression?: {
    readonly line: number;
    readonly column: number;
    readonly around?: readonly [before: string, after: string];
  };
  readonly fix?: readonly {
    readonly line: number;
    readonly column: number;
    readonly length: number;
    readonly text: string;
  }[];
}

/** A file as it lies on the disk; without a text when there is none. */
export interface OnDisk {
  readonly text?: string;
  readonly version: string;
}

/** What the preview answers, or that it did not: `gone` when it cannot be reached. */
export type Answer<Body> =
  | { readonly status: 'gone' }
  | {
      readonly status: number;
      readonly body: Partial<Body> & { readonly why?: string; readonly refusal?: string };
    };

/** What is said where nothing can be done without the preview. */
export const gone = `The preview does not answer. To start it again, ${startAgain}.`;

/** Asks the preview for something. Throws nothing: what goes wrong is an answer too. */
export async function ask<Body>(address: string, message: object): Promise<Answer<Body>> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(20_000),
    });
    return { status: response.status, body: await response.json() };
  } catch {
    return { status: 'gone' };
  }
}
