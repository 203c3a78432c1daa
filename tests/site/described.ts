/**
 * A JPEG with a text in all the places where programs put what they know of a picture and Exif is not one
 * of: XMP, IPTC and a comment. Format: ITU T.81, B.2.4; XMP part 3, 1.1.3; IPTC-IIM 4.2, 2:120, caption.
 */
export function described(jpeg: Buffer, text: string): Buffer {
  const xmp = `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:title="${text}"/></rdf:RDF></x:xmpmeta>`;
  const caption = Buffer.concat([Buffer.from([0x1c, 2, 120, 0, text.length]), Buffer.from(text)]);
  const even = caption.length % 2 === 0 ? caption : Buffer.concat([caption, Buffer.alloc(1)]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(caption.length);
  const iptc = Buffer.concat([Buffer.from('Photoshop 3.0\0' + '8BIM\x04\x04\0\0', 'latin1'), size, even]);
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, Buffer.from(xmp)),
    segment(0xed, iptc),
    segment(0xfe, Buffer.from(text)),
    jpeg.subarray(2),
  ]);
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}
