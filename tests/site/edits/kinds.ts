import type { Roll } from '../../../src/art/random.ts';
import { hills, lamp } from '../pictures.ts';
import { pick, replaced, textIn, withFile, type Edit, type State } from './state.ts';

const posts = (state: State) =>
  [...state.files.keys()].filter((file) => /^content\/posts\/.*\.mdx?$/.test(file));
const pages = (state: State) =>
  [...state.files.keys()].filter((file) => /^content\/pages\/.*\.mdx?$/.test(file));
const words = ['Juniper', 'harbor', 'A “quoted” word', 'lantern & salt', 'größer', 'quiet'];
const word = (dice: Roll) => `${pick(words, dice)} ${Math.floor(dice.between(0, 1_000))}`;
const later = (day: string, days: number) =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** A line at the top of a file, in place of one of that name if there is one. */
function withLine(state: State, file: string, name: string, line: string): State {
  const there = new RegExp(`^${name}:.*\n(?:[ -].*\n)*`, 'm');
  return there.test(textIn(state, file))
    ? replaced(state, file, there, line && `${line}\n`)
    : replaced(state, file, /\n---\n/, `\n${line && `${line}\n`}---\n`);
}

function inPost(change: (state: State, file: string, dice: Roll) => State): Edit {
  return (state, dice) => change(state, pick(posts(state), dice), dice);
}

function said(file: string, pattern: RegExp): Edit {
  return (state, dice) => {
    const found = [...textIn(state, file).matchAll(new RegExp(pattern, `${pattern.flags}g`))];
    if (found.length === 0) return state;
    const { index, 0: whole, 1: before = '' } = pick(found, dice);
    const text = textIn(state, file);
    const more = `${before}${word(dice)}`;
    return withFile(state, file, text.slice(0, index) + more + text.slice(index + whole.length));
  };
}

/** Moves a block of a YAML list to its beginning: another order, the same things. */
function firstOf(file: string, block: RegExp): Edit {
  return (state, dice) => {
    const blocks = textIn(state, file).match(block) ?? [];
    if (blocks.length < 2) return state;
    const one = pick(blocks, dice);
    return withFile(state, file, [one, ...blocks.filter((other) => other !== one)].join(''));
  };
}

const record = /^[\w-]+:\n(?:[ #].*\n)*/gm;
const line = /^- id:.*\n(?: .*\n)*/gm;

/** Every kind of thing that an author does to her folder between two builds, by what it is. */
export const edits: Readonly<Record<string, Edit>> = {
  'a sentence more in a post': inPost((state, file, dice) =>
    withFile(state, file, `${textIn(state, file).trimEnd()}\n\nMore about ${word(dice)}.\n`),
  ),
  'a heading more in a post': inPost((state, file, dice) =>
    withFile(state, file, `${textIn(state, file).trimEnd()}\n\n## About ${word(dice)}\n\nSo it is.\n`),
  ),
  'another title': inPost((state, file, dice) =>
    withLine(state, file, 'title', `title: ${JSON.stringify(word(dice))}`),
  ),
  'another standfirst': inPost((state, file, dice) =>
    withLine(state, file, 'description', `description: ${JSON.stringify(`On ${word(dice)}.`)}`),
  ),
  'another topic of a post': inPost((state, file, dice) =>
    withLine(state, file, 'topics', `topics: [${dice.one('safety', 'community', 'many', 'empty')}]`),
  ),
  'another day of a post': inPost((state, file, dice) =>
    withLine(state, file, 'pubDate', `pubDate: ${later('2026-03-01', Math.floor(dice.between(0, 200)))}`),
  ),
  'a revision': inPost((state, file, dice) =>
    withLine(
      state,
      file,
      'revisions',
      `revisions:\n  - date: 2026-11-1${Math.floor(dice.between(0, 9))}\n    note: ${word(dice)}.`,
    ),
  ),
  'another content note': inPost((state, file, dice) =>
    withLine(
      state,
      file,
      'contentNotes',
      `contentNotes:\n  - about: ${dice.one('eating', 'loss', 'abuse', 'suicide')}\n    depth: ${dice.one('mentioned', 'discussed', 'described')}`,
    ),
  ),
  'a post at the top': inPost((state, file) => withLine(state, file, 'featured', 'featured: true')),
  'a draft, or no draft any more': inPost((state, file, dice) =>
    withLine(state, file, 'draft', dice.one('draft: true', '')),
  ),
  'a post withdrawn, or back': inPost((state, file, dice) =>
    withLine(state, file, 'withdrawn', dice.one('withdrawn: 2026-11-20', '')),
  ),
  'an earlier address': inPost((state, file, dice) =>
    withLine(state, file, 'aliases', `aliases: [/once-${Math.floor(dice.between(0, 1_000))}/]`),
  ),
  'a cover, or another one': inPost((state, file, dice) => {
    const folder = file.slice(0, file.lastIndexOf('/'));
    const shown = withFile(state, `${folder}/door.jpg`, dice.one(hills, lamp));
    return withLine(shown, file, 'cover', `cover:\n  src: ./door.jpg\n  alt: ${word(dice)}`);
  }),
  'another picture under the same name': (state, dice) => {
    const pictures = [...state.files.keys()].filter((file) => file.endsWith('.jpg'));
    return withFile(state, pick(pictures, dice), dice.one(hills, lamp));
  },
  'another file to take along': (state, dice) =>
    replaced(state, 'content/posts/with-files/lamp.vtt', /(?<=--> .*\n).*/, word(dice)),
  'a post more': (state, dice) => {
    const name = `more-${Math.floor(dice.between(0, 1_000))}`;
    const day = later(state.today, Math.floor(dice.between(-300, 30)));
    const text = `---\ntitle: ${JSON.stringify(word(dice))}\ndescription: One more.\npubDate: ${day}\ntopics: [many]\n---\n\nLanterns and ${word(dice)}.\n`;
    return withFile(state, `content/posts/${name}.${dice.one('md', 'mdx')}`, text);
  },
  'a post less': inPost((state, file) => withFile(state, file, undefined)),
  'another name of a post': inPost((state, file, dice) => {
    const name = `named-${Math.floor(dice.between(0, 1_000))}`;
    if (/\/index\.mdx?$/.test(file)) return state;
    const moved = withFile(
      state,
      `content/posts/${name}${file.slice(file.lastIndexOf('.'))}`,
      textIn(state, file),
    );
    return withFile(moved, file, undefined);
  }),
  'another format of a post': inPost((state, file) => {
    if (!file.endsWith('.md')) return state;
    return withFile(withFile(state, `${file}x`, textIn(state, file)), file, undefined);
  }),
  'what the site is called': said('content/site.yaml', /^(title: ).*/m),
  'who writes': said('content/site.yaml', /^( {2}(?:name|credentials|jurisdiction): ).*/m),
  'what stands on the front page': said('content/site.yaml', /^((?:headline|introduction|description): ).*/m),
  'where the site lives': (state, dice) =>
    withLine(
      state,
      'content/site.yaml',
      'address',
      `address: https://fixture.example/${dice.one('', 'blog/', 'journal/')}`,
    ),
  'the zone of the site': (state, dice) =>
    withLine(
      state,
      'content/site.yaml',
      'timeZone',
      `timeZone: ${dice.one('Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC')}`,
    ),
  'the region of the site': (state, dice) =>
    withLine(state, 'content/site.yaml', 'region', `region: ${dice.one('US', 'IE', 'GB')}`),
  'the language of the site': (state, dice) =>
    withLine(state, 'content/site.yaml', 'language', `language: ${dice.one('en', 'en-GB', 'de')}`),
  'where a reader goes who leaves': (state, dice) =>
    withLine(
      state,
      'content/site.yaml',
      'quickExit',
      `quickExit: https://weather${Math.floor(dice.between(0, 9))}.example/`,
    ),
  'a topic by another name': said('content/topics.yaml', /^( {2}(?:title|description): )\w.*/m),
  'another drawing of a topic': (state, dice) =>
    replaced(state, 'content/topics.yaml', /drawing: .*/, `drawing: ${dice.one('window', 'voice', 'water')}`),
  'topics in another order': firstOf('content/topics.yaml', record),
  'a topic more': (state, dice) =>
    withFile(
      state,
      'content/topics.yaml',
      `${textIn(state, 'content/topics.yaml')}more-${Math.floor(dice.between(0, 1_000))}:\n  title: ${JSON.stringify(word(dice))}\n  description: Another one.\n  drawing: ${dice.one('table', 'water', 'garden')}\n`,
    ),
  'a series by another name': said('content/series.yaml', /^( {2}(?:title|description): ).*/m),
  'a path by another name': said('content/paths.yaml', /^( {2}(?:title|description): ).*/m),
  'other posts on a path': (state, dice) =>
    replaced(
      state,
      'content/paths.yaml',
      /posts: .*/,
      `posts: [${dice.one('plain, everything', 'part-one, part-two', 'heavier, plain, part-one')}]`,
    ),
  'a standing page by another name': (state, dice) =>
    withLine(state, pick(pages(state), dice), 'title', `title: ${JSON.stringify(word(dice))}`),
  'a sentence more on a standing page': (state, dice) => {
    const file = pick(pages(state), dice);
    return withFile(state, file, `${textIn(state, file).trimEnd()}\n\nMore about ${word(dice)}.\n`);
  },
  'a standing page less': (state, dice) =>
    withFile(
      state,
      `content/pages/${dice.one('listening', 'consumer-health-data', 'feelings')}.mdx`,
      undefined,
    ),
  'a standing page more': (state, dice) =>
    withFile(
      state,
      `content/pages/${dice.one('finding-someone', 'listening', 'an-own-page')}.mdx`,
      `---\ntitle: ${JSON.stringify(word(dice))}\ndescription: One more.\n---\n\nWords.\n`,
    ),
  'a help line by another name': said('content/crisis-lines.yaml', /^( {2}(?:name|audience|hours): ).*/m),
  'help lines in another order': firstOf('content/crisis-lines.yaml', line),
  'a help line less': (state, dice) => {
    const lines = textIn(state, 'content/crisis-lines.yaml').match(line) ?? [];
    const gone = pick(lines, dice);
    return withFile(state, 'content/crisis-lines.yaml', lines.filter((one) => one !== gone).join(''));
  },
  'whom a help line is for': (state, dice) =>
    replaced(
      state,
      'content/crisis-lines.yaml',
      /for: \[\w+\]/,
      `for: [${dice.one('eating', 'loss', 'abuse')}]`,
    ),
  'a word of the interface': (state, dice) => {
    const name = dice.one('startHere', 'allWriting', 'search');
    const others = textIn(state, 'content/words.yaml').replace(new RegExp(`^${name}:.*\n`, 'm'), '');
    return withFile(state, 'content/words.yaml', `${others}${name}: ${JSON.stringify(word(dice))}\n`);
  },
  'a word for a feeling': said('content/feelings.yaml', /^( {2,4}[\w ]+: )\w.*/m),
  'feelings in another order': firstOf('content/feelings.yaml', record),
  'a file published beside the pages': (state, dice) =>
    withFile(
      state,
      `public/${dice.one('note.txt', 'more/sheet.txt', '.well-known/security.txt')}`,
      `${word(dice)}\n`,
    ),
  'a picture published beside the pages': (state, dice) =>
    withFile(state, 'public/picture.jpg', dice.one(hills, lamp)),
  'nothing published beside the pages': (state) => ({
    ...state,
    files: new Map([...state.files].filter(([file]) => !file.startsWith('public/'))),
  }),
  'a day that passes': (state) => ({ ...state, today: later(state.today, 1) }),
  'weeks that pass': (state, dice) => ({
    ...state,
    today: later(state.today, Math.floor(dice.between(5, 200))),
  }),
};
