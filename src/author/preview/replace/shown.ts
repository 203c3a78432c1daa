import type { FoundShown, LastShown, TextShown } from '../../../library/desk/replace-view.ts';
import { idOf } from '../../../library/content/document.ts';
import { placeIn } from '../../../check/positions.ts';
import { counted } from '../../../schema/explain/counted.ts';
import type { WordsPlace } from '../../replace/places.ts';
import { bufferOf } from '../../../browser/write/file-buffer.ts';
import { kindOfText } from '../write/texts.ts';
import type { FoundInAll, FoundText } from './folder.ts';
import type { LeftText, Reason, Replacement } from './record.ts';

/** As many places as are looked through at one time. */
const most = 500;

/** What was found, as the page shows it. @param checked Whether every place is chosen to begin with. */
export function foundShown({ texts, unread }: FoundInAll, checked: boolean): FoundShown {
  let room = most;
  const shown = texts.map((text, at) => {
    const places = text.places.slice(0, room);
    room -= places.length;
    const key = `${at} ${text.version} ${text.file}`;
    return { ...textOf(text), key, places: placesOf(text, places, at) };
  });
  const places = shown.reduce((sum, one) => sum + one.places.length, 0);
  return {
    texts: shown.filter((one) => one.places.length > 0),
    places,
    more: places < texts.reduce((sum, one) => sum + one.places.length, 0),
    checked,
    left: texts.filter(({ left }) => left.length > 0).map(leftIn),
    unread,
  };
}

function placesOf(
  text: FoundText,
  places: readonly WordsPlace[],
  at: number,
): FoundShown['texts'][number]['places'] {
  const whole = bufferOf(text.raw).now.toString();
  return places.map(({ from, field, before, found, put, after }, place) => ({
    key: `${at}.${place}`,
    where: field?.label ?? `Line ${placeIn(whole, from).line}`,
    before,
    found,
    put,
    after,
  }));
}

function leftIn({ title, left }: FoundText): string {
  return `“${title}”, ${left.length === 1 ? 'line' : 'lines'} ${left.join(', ')}`;
}

/** What was replaced last, as the page shows it. */
export function lastShown({ find, put, texts, left, back }: Replacement): LastShown {
  return {
    find,
    put,
    places: texts.reduce((sum, one) => sum + one.places, 0),
    texts: texts.map(textOf),
    left: left.map(whyLeft),
    back: back && { texts: back.texts.map(textOf), left: back.left.map(whyLeft) },
  };
}

function textOf({ file, title }: { readonly file: string; readonly title: string }): TextShown {
  return { file, title, kind: kindOfText(file) ?? 'posts', id: idOf(file) };
}

const says: Readonly<Record<Reason, (title: string, places: number, file: string) => string>> = {
  changed: (title) => `“${title}” was changed meanwhile, and is left as it is now.`,
  closed: (title, _, file) =>
    `“${title}” is left as it is: the system does not let ${file} be written. Change who may write it, or close what else uses it.`,
  'not-kept': (title) => `“${title}” is left as it is: its earlier version is not kept on this computer.`,
  refused: (title, places) =>
    `“${title}” keeps ${counted(places, 'place')} as before: there the new words would be read as a sign of Markdown, or as another field.`,
};

function whyLeft({ title, why, places, file }: LeftText): string {
  return says[why](title, places, file);
}
