import { counted } from '../../schema/explain/counted.ts';
import { UserError } from '../user-error.ts';
import { compare, type Difference } from './compare.ts';
import type { Destination } from './delivery.ts';
import type { HostFolder } from './host-folder.ts';
import { hostRecordFile, readHostRecord } from './host-record.ts';
import { siteFiles } from './site-files.ts';
import { transfer } from './transfer.ts';
import { halfSent, inTheWay, isGone, notLooked, sentFromElsewhere } from './trouble.ts';

/** How many names of what is not ours are said. */
const most = 8;

/**
 * A folder in which the site lies as it is served.
 *
 * @param name As in "the folder public_html on ssh.example.org".
 * @param copy Which copy of the blog this is.
 * @param open Reaches it; throws a `UserError` where it cannot.
 */
export function atHost(
  name: string,
  copy: string,
  open: () => Promise<HostFolder>,
): Omit<Destination, 'ref'> {
  let opened: HostFolder | undefined;
  const reached = async () => (opened ??= await open());
  /** A connection that the host has ended, as while the author thought, is made once more. */
  const looking = async <Result>(look: (host: HostFolder) => Promise<Result>): Promise<Result> => {
    try {
      const known = opened;
      return await look(await reached()).catch(async (error: unknown) => {
        if (!known || !isGone(error)) throw error;
        opened = undefined;
        return look(await reached());
      });
    } catch (error) {
      throw error instanceof UserError ? error : notLooked(error, name);
    }
  };
  return {
    name,
    async open() {
      await looking(() => Promise.resolve());
    },
    async compare(folder, yes) {
      const files = await siteFiles(folder);
      const list = await looking((host) => host.read(hostRecordFile));
      const record = list && readHostRecord(list.toString('utf8'));
      const isElsewheres = record !== undefined && record.from !== copy;
      if (isElsewheres && yes) throw sentFromElsewhere(name);
      const difference = await looking((host) => compare(files, record, host));
      if (difference.inTheWay.length > 0) throw inTheWay(name, difference.inTheWay);
      return {
        isThere: isNothing(difference) && !isElsewheres,
        added: new Set(difference.added),
        lines: [...(isElsewheres ? [warning(name)] : []), ...told(name, difference)],
        async send() {
          await looking((host) => host.list(''));
          await transfer({ folder, files }, difference, record, copy, await reached()).catch(
            (error: unknown) => {
              throw halfSent(error, name);
            },
          );
        },
        all: `all of it is in ${name}.`,
        done: `Published: all of it is in ${name}.`,
      };
    },
    close() {
      opened?.close();
      opened = undefined;
    },
  };
}

function isNothing({ added, changed, removed, parts }: Difference): boolean {
  return [added, changed, removed, parts].every((list) => list.length === 0);
}

function told(name: string, { added, changed, removed, others }: Difference): string[] {
  const rest = others.length - most;
  const theirs = `${others.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  return [
    `In ${name}: ${counted(added.length, 'file')} added, ${changed.length} changed, ${removed.length} taken away.`,
    ...(others.length > 0 ? [`There as well, not this blog's, and left as it is: ${theirs}`] : []),
  ];
}

function warning(name: string): string {
  return `The site in ${name} was sent last from another computer, or from another copy of this folder. What it has and this one has not is taken away there.`;
}
