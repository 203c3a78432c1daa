/** A path on somebody's own machine: their folder on a Mac, on Linux, on Windows, or on a server of theirs. */
const paths =
  /file:\/{2,3}[^\s"'<>)]+|(?<![\w.~-])\/(?:home|Users|Volumes)\/[^\s/"'<>]+\/?[^\s"'<>)]*|(?<!\w)[A-Z]:(?:\\{1,2}|\/)(?:Users|Documents and Settings)[^\s"'<>|]*|(?<!\w)[A-Z]:\\{1,2}[^\s"'<>:|?*\\]{1,80}\\[^\s"'<>|]*|(?<![\\\w])\\\\[\w.-]{2,60}\\[\w$. -]{2,}/i;

/** The first path on a machine in a text. */
export function folderIn(text: string): string | undefined {
  return paths.exec(text)?.[0];
}
