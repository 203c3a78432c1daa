import { UserError } from '../user-error.ts';

/** The last line of most of them. */
export const again = 'Then type again: npm run publish';

function obstacle(why: string, ...what: readonly string[]): UserError {
  return new UserError([`Nothing was published. ${why}`, ...what].join('\n'));
}

/** @param said What Git said of the folder. */
export function noRepository(said: string, folder: string): UserError {
  if (/dubious ownership/.test(said)) {
    return obstacle(
      'This folder belongs to another user of this computer, and Git does not trust it.',
      'If it is yours all the same, type:',
      `  git config --global --add safe.directory "${/directory '([^']*)'/.exec(said)?.[1] ?? folder}"`,
      again,
    );
  }
  if (/xcrun|xcode-select/.test(said)) {
    return obstacle('The Mac has to fetch Git first.', 'Type:', '  xcode-select --install', again);
  }
  return obstacle(`Git says: ${lastOf(said)}`, again);
}

export function notBegun(): UserError {
  return obstacle(
    'This folder is not kept by Git yet.',
    'Type: npm run publish',
    'It says what would be published, and asks, before anything is kept or sent.',
  );
}

/** @param branches The branches there are. */
export function noBranch(branches: readonly string[]): UserError {
  const usual = branches.find((name) => name === 'main' || name === 'master') ?? branches[0] ?? 'main';
  return obstacle(
    'You are looking at an earlier version of the blog, and not at the newest one.',
    'To go to the newest one, type:',
    `  git switch ${usual}`,
    again,
  );
}

/** @param doing What Git calls it: "merge", "rebase". */
export function halfDone(doing: string): UserError {
  return obstacle(
    'Git is in the middle of bringing two versions together, and waits.',
    'To see what it waits for, type:',
    '  git status',
    'To go back to how it was before, type:',
    `  git ${doing} --abort`,
    again,
  );
}

export function noRemote(): UserError {
  return obstacle(
    'Git does not know where to publish to.',
    'Make an empty repository at your host, for example at GitHub. Then type, with its own address:',
    '  git remote add origin https://github.com/your-name/your-blog.git',
    again,
    'It says what goes there, and asks, before it sends anything.',
    'Where your host has no Git, say how the site comes to it, by typing: npm run publish -- --where',
  );
}

export function noIdentity(): UserError {
  return obstacle(
    'Git does not know who you are. It writes a name and an email address into each change.',
    'Whoever can see the repository can see both. Type, with your own:',
    '  git config --global user.name "Your Name"',
    '  git config --global user.email "you@example.org"',
    again,
  );
}

export function hostIsAhead(): UserError {
  return obstacle(
    'The host has changes that are not here yet, from another computer or from its own website.',
    'Type: npm run publish',
    'It fetches them first, after asking. What you wrote here stays as it is.',
  );
}

/**
 * @param files Those that only the author can bring together.
 * @param copies The folder in which they lie as the host has them.
 */
export function conflicting(files: readonly string[], copies: string): UserError {
  return obstacle(
    'These files were changed here and at the host, and only you can say what is to become of both:',
    ...files.map((file) => `  ${file}`),
    'Yours are as they were. As the host has them, they lie under the same names in',
    `  ${copies}`,
    'Take over into yours what is to stay, and save. Yours then stand for both.',
    again,
  );
}

/** @param file A file that is none of the author's writing. */
export function programConflict(file: string): UserError {
  return obstacle(
    `"${file}" was changed here and at the host, and is none of your writing.`,
    'To set your change of it aside, type:',
    `  git stash push --include-untracked -- "${file}"`,
    again,
    'To have your change back afterwards, type:',
    '  git stash pop',
  );
}

export function notBrought(said: string): UserError {
  return obstacle(`What the host has could not be brought here. Git says:\n${said || 'nothing'}`, again);
}

/** @param said What Git said. */
export function noWay(said: string, remote: string): UserError {
  if (/could not resolve|timed out|unreachable|connection (?:refused|reset)|failed to connect/i.test(said)) {
    return obstacle('The host did not answer. Look whether you are online.', again);
  }
  if (/not appear to be a git repository|not found|does not exist/i.test(said)) {
    return obstacle(
      'There is no repository at the address that Git has, or you may not see it.',
      'To see the address, type:',
      `  git remote get-url ${remote}`,
      'To give it another, type:',
      `  git remote set-url ${remote} https://github.com/your-name/your-blog.git`,
      again,
    );
  }
  if (/authentication|could not read (?:username|password)|permission denied|403|host key/i.test(said)) {
    return obstacle(
      'The host did not let you in.',
      'Sign in once, for example with GitHub Desktop, or by typing:',
      '  gh auth login',
      again,
    );
  }
  return obstacle(`Git says: ${lastOf(said)}`, again);
}

/** Git, or a hook of the author's own, refused the commit. */
export function notKept(said: string): UserError {
  return obstacle(`Git did not take the change. It says:\n${said || 'nothing'}`, again);
}

/** Why a repository that was just named cannot be reached, in a sentence. @param said What Git said. */
export function whyNoWay(said: string): string {
  const { message } = noWay(said, 'origin');
  if (/not appear to be a git repository|not found|does not exist/i.test(said)) {
    return 'There is no repository at that address, or you may not see it.';
  }
  return message.replace(/^Nothing was published\. /, '').replace(`\n${again}`, '');
}

/** The commit is there, and did not arrive. */
export function notSent(said: string, remote: string): UserError {
  const kept = 'What you wrote is kept here, and will go along the next time.';
  const why = /rejected|fetch first|non-fast-forward/i.test(said) && !/hook|protected/i.test(said);
  const { message } = why ? hostIsAhead() : noWay(said, remote);
  return new UserError(`${message}\n${kept}`);
}

function lastOf(said: string): string {
  return said.split('\n').findLast((line) => line.trim() !== '') ?? 'nothing';
}
