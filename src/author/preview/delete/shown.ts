import type { AskedToDelete, DeletedShown } from '../../../library/desk/deleted-view.ts';
import type { TextShown } from '../../../library/desk/replace-view.ts';
import type { Content } from '../../../library/content/content.ts';
import { idOf } from '../../../library/content/document.ts';
import { inWords } from '../../../schema/explain/dates.ts';
import type { Deleted } from '../../delete/deleted.ts';
import type { Deletion, Stays } from '../../delete/plan.ts';
import { previewUrls } from '../affected.ts';
import { kindOfText } from '../write/texts.ts';

type Why = NonNullable<AskedToDelete['stays']>;

/** Why a text stays, and where she goes on from there. */
export function whyItStays(stays: Stays, content?: Pick<Content, 'site'>): Why {
  const { desk } = previewUrls(content);
  const toDesk = { href: desk.list(), words: 'Your desk' };
  const says: Readonly<Record<Stays, Why>> = {
    none: { why: 'There is no such text of yours any more.', to: toDesk },
    required: { why: 'The blog itself leads to this page from everywhere, so it stays.', to: toDesk },
    known: {
      why: 'Readers have had it at its address, so it is not deleted. “Take down”, beside a post on your desk, leaves a short notice there.',
      to: toDesk,
    },
    'no-draft': {
      why: 'It is no draft. Where you write it, check “A draft” first; then it can be deleted.',
    },
    'in-menu': {
      why: 'The menu of every page leads to it. Take it out there first.',
      to: { href: desk.menu, words: 'The menu' },
    },
    'in-path': {
      why: 'A reading path has it. Take it out there first.',
      to: { href: desk.series(), words: 'Series and reading paths' },
    },
  };
  return says[stays];
}

/** What would be deleted, as the page shows it. */
export function askedShown({ file, beside, leading, stays }: Deletion, content: Content): AskedToDelete {
  return {
    ...textShown(file, content),
    beside,
    leading: leading.map((one) => textShown(one, content)),
    stays: stays && whyItStays(stays, content),
  };
}

/** What was deleted, as the page lists it. */
export function deletedShown({ name, file, kind, title, day, beside }: Deleted): DeletedShown {
  return { name, file, title, isPage: kind === 'pages', day: day && inWords(day), beside };
}

function textShown(file: string, { posts, pages }: Content): TextShown {
  const found = [...posts, ...pages].find((one) => one.file === file);
  return { title: found?.data.title ?? file, file, kind: kindOfText(file) ?? 'posts', id: idOf(file) };
}
