import type { Element } from 'hast';
import { spokenWords } from '../html/pictures.ts';
import { attribute, element, text } from '../html/tree.ts';
import type { Entry } from './export.ts';

/** What WordPress keeps of a picture beside the file. */
export interface Attachment {
  readonly id: string;
  readonly title: string;
  readonly alt: string;
  readonly caption: string;
  /** Its addresses, that of the picture as it was given first. */
  readonly addresses: readonly string[];
}

export function attachmentOf(entry: Entry): Attachment {
  const [alt = ''] = entry.meta('_wp_attachment_image_alt');
  const addresses = [entry.guid, entry.attachmentUrl, entry.link].filter((one) =>
    /\.\w{2,5}(?:$|\?)/.test(one),
  );
  return { id: entry.id, title: entry.title, alt, caption: entry.excerpt, addresses };
}

/** A picture that a text names by its number only. */
export function pictureOf(attachment: Attachment): Element {
  const [src = ''] = attachment.addresses.slice(-1);
  const img = element('img', { src, alt: attachment.alt, dataKnown: attachment.addresses.join(' ') });
  if (attachment.caption === '') return img;
  return element('figure', {}, [img, element('figcaption', {}, [text(attachment.caption)])]);
}

/** Adds to a picture in a text what is known of it besides: where its largest form is, and its words. */
export function complete(img: Element, known: ReadonlyMap<string, Attachment>): void {
  const id = /\bwp-image-(\d+)\b/.exec(attribute(img, 'className'))?.[1] ?? attribute(img, 'dataId');
  const attachment = known.get(id);
  if (!attachment) return;
  img.properties['dataKnown'] = attachment.addresses.map((one) => one.replaceAll(' ', '%20')).join(' ');
  if (spokenWords(attribute(img, 'alt'), attribute(img, 'src')) === '')
    img.properties['alt'] = attachment.alt;
}
