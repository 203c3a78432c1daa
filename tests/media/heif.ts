import { big, box, bytes } from './bytes.ts';

interface Item {
  readonly type: string;
  readonly data?: Uint8Array;
  /** The number of the item that it belongs to, and as what. */
  readonly of?: number;
  readonly as?: string;
  /** The number of the picture of which it says what is see-through. */
  readonly alphaOf?: number;
}

/**
 * The container of HEIC and AVIF with items in it, of which the first is shown; what is drawn is three bytes of
 * nothing, as nobody here decodes it.
 *
 * @param left What stands after the items and belongs to none.
 */
export function heif(items: readonly Item[], left = ''): Buffer {
  const av1 = items.some(({ type }) => type === 'av01');
  const head = box('ftyp', av1 ? 'avif' : 'heic', big(0, 4), 'mif1');
  const data = items.map((item) => bytes(item.data ?? '\x01\x02\x03'));
  const meta = (start: number) => {
    let at = start;
    const places = data.map((bytes_, index) => {
      const place = bytes(big(index + 1, 2), big(0, 2), big(1, 2), big(at, 4), big(bytes_.length, 4));
      at += bytes_.length;
      return place;
    });
    const entries = items.map(({ type }, index) =>
      box(
        'infe',
        '\x02\0\0\0',
        big(index + 1, 2),
        big(0, 2),
        type,
        '\0',
        type === 'mime' ? 'application/rdf+xml\0' : '',
      ),
    );
    const references = items.flatMap(({ type, of, as, alphaOf }, index) => {
      const to = of ?? alphaOf;
      const kind = as ?? (alphaOf ? 'auxl' : 'cdsc');
      return to === undefined || type === '' ? [] : [box(kind, big(index + 1, 2), big(1, 2), big(to, 2))];
    });
    const alphas = items.flatMap(({ alphaOf }, index) => (alphaOf ? [bytes(big(index + 1, 2), 1, 1)] : []));
    const properties = [
      box('ipco', box('auxC', big(0, 4), 'urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0')),
      box('ipma', big(0, 4), big(alphas.length, 4), ...alphas),
    ];
    return box(
      'meta',
      big(0, 4),
      box('hdlr', big(0, 4), big(0, 4), 'pict', Buffer.alloc(13)),
      box('pitm', big(0, 4), big(1, 2)),
      box('iinf', big(0, 4), big(items.length, 2), ...entries),
      box('iref', big(0, 4), ...references),
      box('iprp', ...properties),
      box('iloc', big(0, 4), '\x44\0', big(items.length, 2), ...places),
    );
  };
  const start = head.length + meta(0).length + 8;
  return bytes(head, meta(start), box('mdat', ...data, left));
}
