/** The author's handbook lies among her files, and is the program's as long as she has not written in it. */
const handbook = 'content/README.md';
/** The author's writing, what Git and npm keep, and what is made from it all. */
const notShipped =
  /^(?:content|public|dist|node_modules|\.git|\.update|\.astro|\.cache|kept-aside|imported|from-the-host)(?:\/|$)/i;
/** What runs, and what it is tested with: it belongs together, whoever changed some of it. */
const runs = /^(?:src|tests)\/|^(?:package(?:-lock)?\.json|astro\.config\.ts|tsconfig\.json)$/;

/** Whether a path, from the top of the project, may come with a version of the program. */
export function mayCome(path: string): boolean {
  return path === handbook || !notShipped.test(path);
}

/** Whether a file is part of what runs: of it there is one version, and never a mixture. */
export function isRun(path: string): boolean {
  return runs.test(path);
}
