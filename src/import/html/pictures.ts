import type { Element } from 'hast';
import { attribute } from './tree.ts';

/** Words that say nothing of what a picture shows. */
const nothing =
  /^(?:decor(?:ation|ative)?|image|img|picture|photo|photograph|pic|bild|foto|untitled|alt|thumbnail|icon|logo)?[\s._-]*\d*$/i;
/** What cameras, programs and sites call their files. */
const fileName =
  /^(?:img|dsc[fn]?|pict|pxl|mvi|screenshot|screen shot|bildschirmfoto|whatsapp image|image|photo)[\s._-]*[\d(][\d\s._()-]*|\.(?:jpe?g|png|gif|webp|heic|avif|tiff?)$/i;

/**
 * A picture's words, or nothing where what stands in their place is none: the name of the file, or "decor".
 *
 * @param src The picture's address.
 */
export function spokenWords(alt: string, src: string): string {
  const words = alt.replace(/\s+/g, ' ').trim();
  const name = nameOf(src);
  const isName = [name, name.replace(/\.\w+$/, '')].some((one) => one !== '' && plain(one) === plain(words));
  const isJoined = /^\S*[_-]\S*$/.test(words) && /\d/.test(words);
  return nothing.test(words) || fileName.test(words) || isName || isJoined ? '' : words;
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function nameOf(src: string): string {
  const path =
    src
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The attributes in which sites keep the address of a picture that is loaded late, or of its largest form. */
const late = ['dataOrigFile', 'dataLargeFile', 'dataImage', 'dataSrc', 'dataLazySrc', 'dataOriginal', 'src'];

/** Every address under which a picture may be known, the likeliest to be largest first. */
export function addressesOfPicture(img: Element): string[] {
  const listed = [...attribute(img, 'srcSet').matchAll(/(\S+)\s+(\d+)w/g)]
    .sort((a, b) => Number(b[2]) - Number(a[2]))
    .map(([, address = '']) => address);
  const named = late.map((name) => attribute(img, name));
  return [...new Set([...named, ...listed])].filter((one) => one !== '' && !/^data:/i.test(one));
}
