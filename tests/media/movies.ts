import { big, box, bytes } from './bytes.ts';
import { xmp } from './fields.ts';
import type { Sample } from './sample.ts';

const position = '+48.8584+002.2945/';
/** A text as QuickTime writes it: its length, its language, itself. */
const quickTime = (type: string, text: string) =>
  box(`\xa9${type}`, big(text.length, 2), big(0x15c7, 2), text);
const data = (text: string, format = 1) => box('data', big(format, 4), big(0, 4), text);
const item = (type: string, ...boxes: readonly Buffer[]) => box(type, ...boxes);
const handler = (kind: string, name = '') =>
  box('hdlr', big(0, 4), big(0, 4), kind, Buffer.alloc(12), name, '\0');
const meta = (...boxes: readonly Buffer[]) => box('meta', big(0, 4), handler('mdir'), ...boxes);

interface Parts {
  readonly user?: readonly Buffer[];
  readonly tracks?: readonly Buffer[];
  readonly made?: number;
  readonly after?: readonly Buffer[];
}

/** A film with one track of pictures, of which nothing is drawn. */
function film({ user = [], tracks = [], made = 0, after = [] }: Parts): Buffer {
  const head = box('mvhd', big(0, 4), big(made, 4), big(made, 4), big(1000, 4), big(0, 4), Buffer.alloc(80));
  const udta = user.length > 0 ? [box('udta', ...user)] : [];
  return bytes(
    box('ftyp', 'mp42', big(0, 4), 'isom'),
    box('moov', head, track('vide'), ...tracks, ...udta),
    box('mdat', '\x01\x02'),
    ...after,
  );
}

function track(kind: string, form = 'avc1', name = 'VideoHandler', compressor = ''): Buffer {
  const entry = box(
    form,
    Buffer.alloc(42),
    bytes(compressor.length, compressor),
    Buffer.alloc(31 - compressor.length),
  );
  const described = box('stsd', big(0, 4), big(1, 4), entry);
  return box(
    'trak',
    box('tkhd', Buffer.alloc(84)),
    box('mdia', box('mdhd', Buffer.alloc(24)), handler(kind, name), box('minf', box('stbl', described))),
  );
}

const keys = (...names: readonly string[]) =>
  box('keys', big(0, 4), big(names.length, 4), ...names.map((name) => box('mdta', name)));

/** Films and recordings in the form of MP4. */
export function movies(): Sample[] {
  const mp4 = (name: string, tells: Sample['tells'], parts: Parts, more: Partial<Sample> = {}): Sample => ({
    name: `mp4: ${name}`,
    kind: 'mp4',
    bytes: film(parts),
    tells,
    cleanable: true,
    ...more,
  });
  return [
    mp4('nothing', [], {}),
    mp4('its title, and the program that made it smaller', [], {
      user: [quickTime('nam', 'Rest'), quickTime('too', 'Lavf60.16.100')],
    }),
    mp4('a place', ['place'], { user: [quickTime('xyz', position)] }, { says: position }),
    mp4(
      'a place as 3GPP writes it',
      ['place'],
      {
        user: [
          box(
            'loci',
            big(0, 4),
            big(0x15c7, 2),
            'Canary Hill\0',
            '\0',
            big(150_000, 4),
            big(3_200_000, 4),
            big(0, 4),
            'earth\0\0',
          ),
        ],
      },
      { says: 'Canary Hill 48.8281 2.2888' },
    ),
    mp4(
      'with what, by whom',
      ['device', 'name'],
      {
        user: [
          quickTime('mak', 'Canary'),
          quickTime('mod', 'CanaryPhone 9'),
          quickTime('ART', 'Quilla Canary'),
        ],
      },
      { says: 'CanaryPhone 9' },
    ),
    mp4('when', ['time'], { made: 3_798_714_622 }, { says: '2024-05-16' }),
    mp4(
      'fields as iTunes writes them',
      ['name', 'words'],
      {
        user: [
          meta(
            box(
              'ilst',
              item('\xa9ART', data('Quilla Canary')),
              item('\xa9nam', data('Rest')),
              item('\xa9cmt', data('in my room')),
              item('trkn', data('\0\0\0\x01', 0)),
            ),
          ),
        ],
      },
      { says: 'in my room' },
    ),
    mp4(
      'fields as telephones write them',
      ['place', 'device'],
      {
        user: [
          meta(
            keys('com.apple.quicktime.location.ISO6709', 'com.apple.quicktime.model'),
            box('ilst', box('\0\0\0\x01', data(position)), box('\0\0\0\x02', data('CanaryPhone 9'))),
          ),
        ],
      },
      { says: position },
    ),
    mp4('fields of one’s own', ['words'], {
      user: [
        meta(
          box(
            'ilst',
            item(
              '----',
              box('mean', big(0, 4), 'org.canary'),
              box('name', big(0, 4), 'note'),
              data('a note of Quilla’s'),
            ),
          ),
        ),
      ],
    }),
    mp4('XMP', ['place'], { user: [box('XMP_', xmp('<exif:GPSLatitude>48,51.5N</exif:GPSLatitude>'))] }),
    mp4(
      'XMP beside the film',
      ['name'],
      {
        after: [
          box(
            'uuid',
            '\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac',
            xmp('<dc:creator>Quilla</dc:creator>'),
          ),
        ],
      },
      { says: 'Quilla' },
    ),
    mp4('a block that nobody knows', ['hidden data'], {
      user: [box('GUTS', Buffer.from([1, 2, 3, 4, 5, 6, 7, 8, 9]))],
    }),
    mp4(
      'room that was not emptied',
      ['hidden data'],
      { after: [box('free', 'was: Quilla Canary')] },
      { says: 'Quilla' },
    ),
    mp4(
      'a track that the camera signed',
      ['device'],
      { tracks: [track('vide', 'avc1', 'GoPro AVC', 'GoPro AVC encoder')] },
      { says: 'GoPro AVC' },
    ),
    mp4(
      'a track of where it was',
      ['place', 'hidden data'],
      { tracks: [track('meta', 'gpmd')] },
      { cleanable: false },
    ),
    mp4('a track of time codes', ['time'], { tracks: [track('tmcd', 'tmcd')] }, { cleanable: false }),
    mp4('something after its end', ['hidden data'], { after: [bytes('Quilla.')] }),
  ];
}
