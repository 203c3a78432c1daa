import { posix } from 'node:path';
import { namedFile, type Names } from '../../library/content/named-file.ts';
import { attachmentAddress } from '../../markdown/attachments.ts';
import { asAddress } from '../../markdown/pictures.ts';
import { nearest } from '../../schema/nearest.ts';
import { relativeTo } from '../links/link-targets.ts';

/** What the names of files end in that a text may play or hand out, or whose authors believe that it may. */
export const fileEnding =
  /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|ics|epub|zip|pages|key|numbers|mp[34]|m4[av]|aac|og[gav]|opus|wave?|flac|aiff?|wma|amr|mov|webm|mkv|avi|wmv|vtt|srt|jpe?g|png|webp|gif|hei[cf]|tiff?|html?|exe|dmg)$/i;

/** What plays a file, by its name. */
export function playerOf(file: string): 'Audio' | 'Video' | undefined {
  if (/\.(?:mp3|m4a|aac|og[ga]|opus|wave?|flac|aiff?|wma)$/i.test(file)) return 'Audio';
  return /\.(?:mp4|m4v|mov|webm|ogv|mkv|avi)$/i.test(file) ? 'Video' : undefined;
}

/** What is wrong with where a file lies. */
export interface FileDiagnostic {
  readonly message: string;
  readonly help: string;
  /** The path that was probably meant. */
  readonly meant?: string;
}

/** The file that a text means by an address, if it is there. */
export function fileOfAttachment(typed: string, from: string, files: Names): string | undefined {
  const address = attachmentAddress(typed, from);
  return address && namedFile([address.file, address.literal], files);
}

/**
 * What is wrong with where a file lies that a text plays.
 *
 * @param typed Its address as it is typed.
 * @param from The text, from the content folder.
 */
export function fileDiagnostic(typed: string, from: string, files: Names): FileDiagnostic | undefined {
  if (/^(?:https?:)?\/\//i.test(typed)) {
    return {
      message: 'This lies on another site, which would learn who plays it here.',
      help: 'If you may use it, save it beside the text, and write its name after "./". Or lead readers to it with a link: [its words](https://…)',
    };
  }
  const address = attachmentAddress(typed, from);
  if (!address) {
    return {
      message: `"${typed.slice(0, 60)}" is not a file beside the text.`,
      help: `${bring(typed)} as src="${besideText(typed)}"`,
    };
  }
  const { path } = address;
  if (address.file.startsWith('../')) {
    return {
      message: `"${path}" lies outside of the folder with your texts.`,
      help: 'Put the file beside the text, and write its name after "./".',
    };
  }
  if (fileOfAttachment(typed, from, files) === undefined) {
    const meant = nearestFile(address.file, from, files);
    return {
      message: `There is no file "${path}" beside this text.`,
      help: 'Put the file beside the text, and write its name after "./".',
      ...(meant !== undefined && { meant }),
    };
  }
  return /^\.\.?\//.test(typed)
    ? undefined
    : { message: `"${path}" has to begin with "./".`, help: '', meant: asAddress(`./${path}`) };
}

/** The address that a file has beside the text, whatever it is typed as. */
export function besideText(typed: string): string {
  const [path = ''] = typed.split(/[?#]/);
  return `./${asAddress(posix.basename(path))}`;
}

/** How to bring a file to the text that plays it: the beginning of a sentence, which says then what to write. */
export function bring(typed: string): string {
  return typed.startsWith('/') && !typed.startsWith('//')
    ? 'Move it out of the folder "public", beside the text, and write it'
    : 'Put the file beside the text, and write it';
}

/** The way to a file of nearly this name in the same folder, else to one of just this name elsewhere. */
export function nearestFile(file: string, from: string, files: Names): string | undefined {
  const name = posix.basename(file);
  const there = [...files].filter((other) => fileEnding.test(other));
  const neighbors = there.filter((other) => posix.dirname(other) === posix.dirname(file));
  const near = nearest(
    name,
    neighbors.map((other) => posix.basename(other)),
  );
  const found =
    neighbors.find((other) => posix.basename(other) === near) ??
    there.find((other) => posix.basename(other).toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : asAddress(relativeTo(from, found));
}
