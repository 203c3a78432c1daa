import { big, bytes } from './bytes.ts';

/** A packet of XMP with properties as elements, and as attributes. */
export function xmp(elements: string, attributes = ''): string {
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Canary Core 6.0"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/" ${attributes}>${elements}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

/** Data sets of IPTC's application record. */
export function iptc(sets: Readonly<Record<number, string>>): Buffer {
  return bytes(
    ...Object.entries(sets).map(([set, text]) => bytes('\x1c\x02', Number(set), big(text.length, 2), text)),
  );
}

/** A resource of Photoshop's, in the block that it is kept in. */
export function irb(id: number, data: string | Uint8Array): Buffer {
  const block = bytes(data);
  return bytes(
    'Photoshop 3.0\0',
    '8BIM',
    big(id, 2),
    '\0\0',
    big(block.length, 4),
    block,
    Buffer.alloc(block.length % 2),
  );
}
