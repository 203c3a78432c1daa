/** Programs that make sound and film smaller, and sign what they make; they are the same on every machine. */
const encoders =
  /^(?:Lav[cf]|libav|LAME|Xing|Xiph|libvorbis|libopus|opusenc|libebml|libmatroska|mkvmerge|x26[45]|Nero|FAAC|GPAC|HandBrake|GStreamer|Chrome|Mozilla|QTmuxingAppLibWebM|MuxingApp|reference libFLAC|libFLAC|qaac|fre:ac|vorbis|Speex|L-SMASH|Google|YouTube|ISO Media|isom|mp4[12])/i;

/** Whether a text is the name of such a program, and nothing more. */
export function isEncoder(text: string): boolean {
  return encoders.test(text.trim());
}
