import type { Inspection, Tells } from '../../media/inspect.ts';
import type { Kind } from '../../media/kind.ts';

/** How to take out of a file what it tells, with the program that most people have for its kind. */
export function howToMend({ kind, traces, unread }: Inspection): string {
  if (unread === 'locked') return 'Save it without a password.';
  const group = unread === 'unknown kind' && traces.length === 0 ? other : groupOf(kind);
  return group(new Set(traces.map(({ tells }) => tells)), unread !== undefined);
}

type Mend = (tells: ReadonlySet<Tells>, isBroken: boolean) => string;

const picture: Mend = (_, isBroken) =>
  isBroken
    ? 'It may have been cut off on its way: copy it here once more from where it comes.'
    : 'Bring it in with "npm run photo", which puts a copy without all that beside a post, and take this one out of "public".';

const film: Mend = (_, isBroken) =>
  isBroken
    ? 'Export it anew from the program that it was made with, as MP4, WebM, MP3 or WAV.'
    : 'Open it in a program for films (Photos or iMovie on a Mac, Clipchamp on Windows), export it as MP4, and put that here: what the camera measured is left behind.';

const sound: Mend = () =>
  'Export it as MP3, WAV or FLAC, in Audacity for example (File, Export Audio), and put that here: what the fields of those tell is taken out when the site is built.';

const office: Mend = (tells) => {
  const changes = tells.has('history') ? 'Choose Review, Accept All Changes, and delete the comments. ' : '';
  return `${changes}Choose File, Info, Check for Issues, Inspect Document, and press Remove All beside what it finds; on a Mac choose Tools, Protect Document, and tick "Remove personal information". Then save it here again. Or export it as PDF and look what is said of that.`;
};

const openDocument: Mend = (tells) => {
  const changes = tells.has('history')
    ? 'Choose Edit, Track Changes, Accept All, and delete the comments. '
    : '';
  const printer = tells.has('device')
    ? ' The name of a printer stays in it; it is left out when you choose File, Export As, Export as PDF.'
    : '';
  return `${changes}Choose File, Properties, untick "Apply user data", press Reset Properties, and save it here again.${printer}`;
};

const pdf: Mend = () =>
  'Open it in Chrome, Edge or Firefox, print it, choose "Save as PDF" as the printer, and put that here in its place. Or take it out of the document that it was made from, and export it anew.';

const drawing: Mend = (tells) =>
  tells.has('program')
    ? 'Export it as PNG. Or open it in an editor for plain text, and take out <script> and what begins with "on".'
    : 'Export it as PNG. Or open it in Inkscape, choose File, Save a Copy, "Optimized SVG", and tick "Remove metadata", "Remove comments" and "Embed raster images".';

const archive: Mend = () =>
  'Unpack it, mend the files in it, and pack them again, without what the computer added by itself.';

const page: Mend = (tells) =>
  tells.has('program')
    ? 'Take <script> and what begins with "on" out of it. A page of the blog itself is a text in "content/pages".'
    : 'Open it in an editor for plain text, and take that out. A page of the blog itself is a text in "content/pages".';

const data: Mend = (tells) =>
  tells.has('place')
    ? 'Publish a picture of what it is to show in its place, or take it away.'
    : 'Open it in an editor for plain text, and take that out.';

const other: Mend = () => 'Publish it in another form: PDF, JPEG, PNG, MP3, MP4 or plain text.';

function groupOf(kind: Kind): Mend {
  return groups.find(([pattern]) => pattern.test(kind))?.[1] ?? other;
}

const groups: readonly (readonly [RegExp, Mend])[] = [
  [/^(?:jpg|png|webp|gif|tif|heic|avif|dng|nef|cr2|arw|jxl|bmp|ico)$/, picture],
  [/^(?:mp4|m4v|mov|webm|mkv|3gp|3g2|avi|mpg|mts|flv|asf|ogv)$/, film],
  [/^(?:mp3|mp2|m4a|m4b|aac|wav|flac|ogg|oga|opus|spx|aif|caf|amr|ape|wma|mid)$/, sound],
  [/^(?:do[ct][xm]|xl[st][xm]|p[po][tsx][xm]|ppsx|rtf|cfb)$/, office],
  [/^o[dt][tspg]$/, openDocument],
  [/^pdf$/, pdf],
  [/^svg$/, drawing],
  [/^(?:zip|epub|gz|tar|rar|7z)$/, archive],
  [/^html$/, page],
  [/^(?:xml|text|ics|vcf)$/, data],
];
