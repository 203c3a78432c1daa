import { urlsOf } from '../../library/urls.ts';
import { recordOf } from '../../library/content/addresses.ts';
import { visibilityOf } from '../../library/content/visibility.ts';
import type { Content } from '../../library/content/content.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import type { Checked } from '../checked.ts';
import { gitIn, type Environment } from '../git.ts';
import { withPublished } from './published.ts';

const urls = urlsOf({ address: 'https://example.org/' });

/**
 * Whether a site made from this content would give readers a post that they did
 * not have. A host knows of no earlier site: it is told by the record of
 * addresses, or, where "npm run publish" never wrote one, by the commit before.
 * Where Git has no more than the last commit nothing is said to be new: what is
 * taken down must not wait because nobody knows.
 *
 * @param diagnostics What the check found. A blog whose `site.yaml` is still to be filled in was never public.
 */
export async function givesSomethingNew(
  { content, today, diagnostics }: Checked,
  environment: Environment,
): Promise<boolean> {
  const shown = shownIn(content, today);
  const record = recordOf(content).record;
  if (record.size > 0) {
    return shown.some(
      ({ id, data }) => ![urls.post(id), ...data.aliases].some((one) => record.has(one.toLowerCase())),
    );
  }
  if (diagnostics.some(({ file, blocks }) => file === 'site.yaml' && blocks === 'publishing')) return true;
  const git = gitIn(content.folder, environment);
  const under = await git(['rev-parse', '--show-prefix']).catch(() => undefined);
  if (!under?.ok) return true;
  const parent = await git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}^']);
  if (!parent.ok) return (await git(['rev-parse', '--is-shallow-repository'])).text !== 'true';
  return withPublished(git, parent.text, under.text, (before) => {
    const had = new Set(before && shownIn(before.content, today).map(({ id }) => id));
    return Promise.resolve(shown.some(({ id }) => !had.has(id)));
  });
}

function shownIn({ posts }: Content, today: CalendarDate): Content['posts'] {
  return posts.filter(({ data }) => visibilityOf(data, today) === 'public');
}
