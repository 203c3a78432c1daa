import { posix } from 'node:path';
import { readablePictures, type Kind } from '../../media/kind.ts';
import type { Refused } from '../../media/attachments/refusal.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { orKeep, whatIsWrong, withoutReason } from './file-words.ts';
import { howToMend } from './published-mends.ts';
import { refusal } from '../../media/pictures/refusal.ts';

type Text = Pick<Diagnostic, 'message' | 'help'>;

/**
 * Why a file beside a text is not handed to readers, and what to do.
 *
 * @param name What the text calls it.
 */
export function refusedAttachment(name: string, refused: Refused): Text {
  const file = `"${name}"`;
  switch (refused.why) {
    case 'closed':
    case 'empty':
      return refusal(name, { why: refused.why });
    case 'too-large':
      return {
        message: `${file} is larger than 300 megabytes, which few hosts take and few readers would wait for.`,
        help: 'Make it smaller or shorter, or put it where large files belong, and link to it there.',
      };
    case 'no-reason':
      return withoutReason(posix.basename(name));
    case 'tells':
      return told(name, refused.inspection);
    case 'form':
      return notHandedOut(name, refused.kind);
  }
}

function told(name: string, inspection: Extract<Refused, { why: 'tells' }>['inspection']): Text {
  const { kind, traces, unread } = inspection;
  const plain = { kind, traces: traces.map(plainly), ...(unread !== undefined && { unread }) };
  const help = readablePictures.includes(kind)
    ? 'Bring it in with "npm run photo", which makes a copy without all that, and link to the copy.'
    : howToMend(plain);
  return { message: whatIsWrong(`"${name}"`, plain), help: `${help} ${orKeep(name)}` };
}

type Trace = Extract<Refused, { why: 'tells' }>['inspection']['traces'][number];

function plainly({ tells, where, value }: Trace) {
  return value === undefined ? { tells, where } : { tells, where, value };
}

const programs =
  /^(?:exe|elf|macho|msi|dmg|deb|rpm|apk|jar|class|wasm|swf|crx|lnk|app|bat|cmd|com|js|mjs|ps1|py|sh|vbs)$/;
const films = /^(?:mov|mkv|avi|asf|wmv|flv|mpg|mts|3gp|3g2|ogv|ogm|m2ts|vob)$/;
const sounds = /^(?:aif|aiff|wma|amr|caf|ape|mid|mp2|spx|wv|dsf|ac3|voc|mpc|it|s3m|xm|qcp)$/;
const offices =
  /^(?:cfb|doc|dot|xls|ppt|pages|numbers|key|docm|dotm|dotx|xlsm|xltm|xltx|pptm|ppsm|ppsx|potm|potx)$/;
const mendSlides = 'Open it in the program that it was made with, and export it as PDF.';

/** A file that is not handed out for what it is. */
function notHandedOut(name: string, kind: Kind): Text {
  const file = `"${name}"`;
  const ending = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const is = (group: RegExp) =>
    group.test(kind) || (['unknown', 'text', 'cfb', 'zip'].includes(kind) && group.test(ending));
  if (kind === 'html') {
    return {
      message: `${file} is a web page, whatever its name says, and a page can run programs.`,
      help: 'Write what it says as a text of the blog, or open it in a browser, print it, and choose "Save as PDF".',
    };
  }
  if (kind === 'svg') {
    return {
      message: `${file} is a drawing (SVG), which may hold more than it shows.`,
      help: 'Open it in the program that it was drawn with, and export it as PDF or PNG.',
    };
  }
  if (is(programs)) {
    return {
      message: `${file} is a program, and readers cannot know what it would do to their devices.`,
      help: 'Take the link away, and say in words what it is for. A sheet to fill in can be a PDF.',
    };
  }
  if (is(films)) {
    return {
      message: `${file} is a film in a form that many browsers do not play (${label(kind, ending)}).`,
      help: 'Open it in a program for films (Photos or iMovie on a Mac, Clipchamp on Windows, HandBrake on either), export it as MP4, and put that here.',
    };
  }
  if (is(sounds)) {
    return {
      message: `${file} is a recording in a form that many browsers do not play (${label(kind, ending)}).`,
      help: 'Export it as MP3, in Audacity for example (File, Export Audio), and put that here.',
    };
  }
  if (is(offices)) {
    return {
      message: `${file} can be opened by few programs, or can hold programs itself.`,
      help: mendSlides,
    };
  }
  if (readablePictures.includes(kind)) {
    return {
      message: `${file} is a picture in a form that many browsers do not show (${label(kind, ending)}).`,
      help: 'Bring it in with "npm run photo", and link to the copy.',
    };
  }
  return {
    message: `${file} is of a kind that is not handed to readers.`,
    help: 'Save it as PDF, as plain text (.txt), as MP3 or as MP4.',
  };
}

function label(kind: Kind, ending: string): string {
  const name = kind === 'unknown' || kind === 'text' ? ending : kind;
  return name.toUpperCase();
}
