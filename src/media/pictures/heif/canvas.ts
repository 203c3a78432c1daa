/** A rectangle of pixels, row by row, as many bytes to a pixel as there are channels. */
export interface Canvas {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
}

/** A decoded part: red, green, blue and opacity of each pixel, and where it belongs. */
export interface DecodedPart {
  readonly data: ArrayLike<number>;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  /** Whether its red says how opaque the picture is. */
  readonly alpha: boolean;
}

/** What a canvas is put together from, and in which size. */
export interface Assembly extends Omit<Canvas, 'data'> {
  /** How many pixels, at each side, become one: 1 for all of them, 16 at most. */
  readonly shrink: number;
}

/** A canvas that is being put together, part by part. */
export interface Assembling {
  /** Puts a part where it belongs. What reaches beyond the edge is cut off. */
  paste(part: DecodedPart): void;
  /** The whole of it. */
  canvas(): Canvas & { readonly data: Uint8Array<ArrayBuffer> };
}

/** Of a large picture that is wanted small only its means are held in memory, not every pixel. */
export function assembling({ width, height, channels, shrink }: Assembly): Assembling {
  const [columns, rows] = [Math.ceil(width / shrink), Math.ceil(height / shrink)];
  const sums =
    shrink === 1 ? new Uint8Array(columns * rows * channels) : new Uint16Array(columns * rows * channels);
  return {
    paste(part) {
      const [first, last] = part.alpha ? [3, 3] : [0, 2];
      const wide = Math.min(part.width, width - part.left);
      for (let row = 0; row < Math.min(part.height, height - part.top); row += 1) {
        const line = Math.floor((part.top + row) / shrink) * columns;
        let from = row * part.width * 4;
        for (let column = 0; column < wide; column += 1) {
          const to = (line + Math.floor((part.left + column) / shrink)) * channels;
          for (let channel = first; channel <= last; channel += 1) {
            sums[to + channel] = (sums[to + channel] ?? 0) + (part.data[from + channel - first] ?? 0);
          }
          from += 4;
        }
      }
    },
    canvas() {
      const size = { width: columns, height: rows, channels };
      if (sums instanceof Uint8Array) return { ...size, data: sums };
      const data = new Uint8Array(sums.length);
      for (let at = 0; at < sums.length; at += 1) {
        const pixel = Math.floor(at / channels);
        const across = Math.min(shrink, width - (pixel % columns) * shrink);
        const down = Math.min(shrink, height - Math.floor(pixel / columns) * shrink);
        data[at] = Math.round((sums[at] ?? 0) / (across * down));
      }
      return { ...size, data };
    },
  };
}
