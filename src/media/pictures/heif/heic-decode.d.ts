/** `heic-decode` ships no types; this is the part of its README that the blog uses. */
declare module 'heic-decode' {
  interface Decoded {
    readonly width: number;
    readonly height: number;
    /** Red, green, blue and opacity of each pixel, turned as the camera was held. */
    readonly data: Uint8ClampedArray;
  }
  export default function decode(file: { readonly buffer: Uint8Array }): Promise<Decoded>;
}
