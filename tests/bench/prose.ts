import type { Random } from './corpus.ts';

const stems =
  'quiet room chair window letter morning river garden hand voice story year sister brother mother father friend kitchen table bread rain light shadow door road train winter summer night sleep dream fear anger grief joy shame hope trust care rest work play child adult couple family group question answer silence word sentence page habit pattern boundary promise secret memory body breath shoulder stomach heart skin weight step pause turn change loss gift choice doubt edge middle corner stone bird tree hill field sea boat harbor shelter blanket lamp candle cup plate song drum thread needle cloth color shape sound taste smell touch mirror photograph map clock calendar festival holiday birthday funeral wedding argument apology visit neighbor colleague teacher doctor nurse office desk drawer key lock bridge wall fence gate'.split(
    ' ',
  );
const joints =
  'the a of and to in that it with for as on by from at not but or so because when while after before without between against through toward beneath around almost often never always sometimes slowly gently plainly'.split(
    ' ',
  );
const endings = ['', '', '', 's', 'ed', 'ing', 'less', 'like'];

/** A word: mostly small joints, else one of some 900 forms, so that posts differ as real ones do. */
function word(random: Random): string {
  const from = <Item>(list: readonly Item[], fallback: Item) =>
    list[Math.floor(random() * list.length)] ?? fallback;
  return random() < 0.45 ? from(joints, 'the') : from(stems, 'room') + from(endings, '');
}

/** A sentence of 8 to 22 words. */
export function sentence(random: Random): string {
  const words = Array.from({ length: 8 + Math.floor(random() * 15) }, () => word(random));
  const [first = 'It', ...rest] = words;
  return `${first[0]?.toUpperCase()}${first.slice(1)} ${rest.join(' ')}.`;
}

/** A paragraph of 4 to 7 sentences, some words marked as Markdown marks them. */
export function paragraph(random: Random): string {
  const sentences = Array.from({ length: 4 + Math.floor(random() * 4) }, () => sentence(random));
  return sentences.join(' ').replace(/ (\w{6,}) /, random() < 0.5 ? ' *$1* ' : ' **$1** ');
}

/** A title of three to six words. */
export function title(random: Random): string {
  return sentence(random)
    .replace('.', '')
    .split(' ')
    .slice(0, 3 + Math.floor(random() * 4))
    .join(' ');
}
