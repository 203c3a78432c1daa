/** Files that a note shows or hands out, and that are no notes. */
export const files =
  /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|epub|zip|mp3|m4a|wav|og[gav]|opus|flac|aac|3gp|mp4|webm|mov|mkv)$/i;
/** What is shown as a picture. */
export const pictures = /\.(?:jpe?g|jfif|png|gif|webp|avif|hei[cf]|tiff?|svg)$/i;
