import { cleaned } from '../clean.ts';
import { inspect, isClean, type Inspection } from '../inspect.ts';
import type { AttachmentFacts } from './facts.ts';
import { formOf, type Form } from './forms.ts';
import { playingOf } from './playing.ts';
import { RefusedAttachment } from './refusal.ts';

/** A file as its author gave it. */
export interface Given {
  readonly bytes: Uint8Array;
  /** What its name ends in, in small letters, without the dot. */
  readonly ending: string;
  /** Why it is published as it is, whatever it tells; absent when nobody said, empty where the reason is missing. */
  readonly keep?: string | undefined;
}

/**
 * Looks at a file that readers are to be handed.
 *
 * @throws {RefusedAttachment} When it is not handed out: for what it is, or for what it tells.
 */
export async function examine(given: Given): Promise<AttachmentFacts> {
  const { bytes, ending, keep } = given;
  const { inspection, form, result } = await made(given);
  const facts = {
    ending: form.ending,
    name: form.name,
    type: form.type,
    use: form.use,
    bytes: result.length,
    kept: keep !== undefined,
    tells: !isClean(inspection),
  };
  if (form.use !== 'sound' && form.use !== 'film') return facts;
  const { seen, heard, ...playing } = await playingOf(bytes, inspection.kind);
  if (form.use === 'sound') return { ...facts, ...playing };
  // A voice alone may come in the form of a film.
  const alone = formOf('m4a', ending);
  if (!seen && form.ending === 'mp4' && alone) return { ...facts, ...playing, ...asSound(alone) };
  return { ...facts, ...playing, heard };
}

/**
 * The file as it is published: without what it tells besides what it shows, or as it is where its author said why.
 *
 * @throws {RefusedAttachment} As `examine` does.
 */
export async function published(given: Given): Promise<Uint8Array> {
  return (await made(given)).result;
}

async function made({ bytes, ending, keep }: Given): Promise<{
  readonly inspection: Inspection;
  readonly form: Form;
  readonly result: Uint8Array;
}> {
  if (bytes.length === 0) throw new RefusedAttachment({ why: 'empty' });
  const inspection = await inspect(bytes);
  const { kind } = inspection;
  const form = formOf(kind, ending);
  if (!form) throw new RefusedAttachment({ why: 'form', kind });
  if (keep === '') throw new RefusedAttachment({ why: 'no-reason' });
  if (keep !== undefined || isClean(inspection)) return { inspection, form, result: bytes };
  const result = await cleaned(bytes, kind);
  if (!result) {
    const { traces, unread } = inspection;
    throw new RefusedAttachment({
      why: 'tells',
      inspection: { kind, traces: [...traces], ...(unread !== undefined && { unread }) },
    });
  }
  return { inspection, form, result };
}

function asSound({
  use,
  ending,
  name,
  type,
}: Form): Pick<AttachmentFacts, 'use' | 'ending' | 'name' | 'type'> {
  return { use, ending, name, type };
}
