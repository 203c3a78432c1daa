import { readSite } from '../../library/content/site.ts';
import { isBlank } from '../../schema/blank.ts';
import { tidied } from '../ask/until.ts';
import { gitIn, type Git } from '../git.ts';
import { notKept, whyNoWay } from './obstacles.ts';
import { identityIn } from './place.ts';
import type { PublishOptions } from './options.ts';
import type { Publisher } from './publisher.ts';

/** What Git takes for the address of a repository: of a server, or a whole path on this computer. */
const addressOf = /^(?:https?:\/\/|ssh:\/\/|git@|file:\/\/|[\w.-]+@[\w.-]+:|\/|[A-Za-z]:[\\/])\S/;

const repository = 'The address of the repository (or “other”, for a host without Git): ';

/** How long a host may take to answer. */
const answerTime = 60_000;

/**
 * Asks for what Git has to know before it takes anything to a host: a name and
 * an email address for each change, which are kept for this blog alone, and
 * the repository. Where nobody is asked, nothing is.
 *
 * @returns Whether to go on; not when she would rather send the finished site.
 * @throws {UserError} When Git cannot keep it.
 * @throws {StoppedError} When there is no answer.
 */
export async function connectRepository({
  settings,
  environment,
  publisher,
  dryRun,
  yes,
  destination,
}: PublishOptions): Promise<boolean> {
  if (dryRun || yes || destination) return true;
  const git = gitIn(settings.content, environment);
  const known = await identityIn(git, environment);
  if (!known.name || !known.email) {
    publisher.out(
      'Git writes a name and an email address into each change. Whoever can see the repository can see',
    );
    publisher.out('both. What you say here is kept for this blog alone.');
    const { site } = await readSite(settings.content);
    const said = (value: string | undefined) => (value === undefined || isBlank(value) ? '' : value);
    if (!known.name) await introduceAs(git, publisher, 'name', 'Your name', said(site?.author.name));
    if (!known.email)
      await introduceAs(git, publisher, 'email', 'Your email address', said(site?.contact.email));
  }
  return (await git(['remote'])).text !== '' || askForRepository(git, publisher);
}

/** @param offered What the blog says of her already. */
async function introduceAs(
  git: Git,
  publisher: Publisher,
  what: 'name' | 'email',
  label: string,
  offered: string,
): Promise<void> {
  const question = `${label} in each change${offered === '' ? '' : ` (Enter for ${offered})`}: `;
  let value = '';
  while (value === '') {
    const answer = tidied(await publisher.asks({ text: question, choices: [] })) || offered;
    // Git would take a dash for a word of its own, and these signs for its marks.
    value = answer.replace(/^-+|[<>]/g, '').trim();
  }
  const kept = await git(['config', '--local', `user.${what}`, value]);
  if (!kept.ok) throw notKept(kept.error);
}

async function askForRepository(git: Git, publisher: Publisher): Promise<boolean> {
  publisher.out(
    'Make an empty repository at your host, for example at GitHub. It shows the address, which looks',
  );
  publisher.out('like https://github.com/your-name/your-blog.git.');
  for (;;) {
    const answer = tidied(await publisher.asks({ text: repository, choices: [] }));
    if (/^["“]?other["”]?$/i.test(answer)) return false;
    if (!addressOf.test(answer)) {
      publisher.out('  That is no address of a repository. Your host shows it beside the repository.');
      continue;
    }
    const added = await git(['remote', 'add', 'origin', answer]);
    if (!added.ok) throw notKept(added.error);
    const asked = await git(['ls-remote', 'origin'], { timeout: answerTime });
    if (asked.ok) return true;
    await git(['remote', 'remove', 'origin']);
    publisher.out(`  ${whyNoWay(asked.error)}`);
  }
}
