import { allows, attributesOf, componentNames, type Attribute } from '../../schema/components.ts';
import { meantBy } from '../../schema/explain/dates.ts';
import { shown } from '../../schema/explain/typed.ts';
import { nearest } from '../../schema/nearest.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Tag } from '../../markdown/tag.ts';
import { inProse, placeIn, stretchIn, type Desk, type Manuscript } from './desk.ts';
import { feelingsTexts } from './feelings.ts';
import { pictureProblem, withoutWords } from './images.ts';
import { linkProblem, type Targets } from './links.ts';
import type { Prose } from './prose.ts';
import { runningHtml } from './running-html.ts';

type Text = readonly [what: string, mend: string];

/** Components that are not known or miss something, and HTML that would not work here. */
export function tags(manuscript: Manuscript, prose: Prose, targets: Targets): Problem[] {
  return prose.tokens.flatMap((token) => {
    if (token.kind === 'open-comment') {
      const what = 'A note to yourself begins here with "<!--" and is never closed. Readers would see it.';
      return [inProse(manuscript, placeIn(prose.body, token.start), what, 'Type --> after the note.')];
    }
    if (token.kind !== 'tag' || token.tag.kind === 'close') return [];
    return tagTexts(token.tag, manuscript, targets).map(([what, mend]) =>
      inProse(manuscript, stretchIn(prose.body, token), what, mend),
    );
  });
}

function tagTexts(tag: Tag, manuscript: Manuscript, targets: Targets): Text[] {
  const known = attributesOf(tag.name);
  if (known) {
    const missing = tag.name === 'Feelings' ? feelingsTexts(tag, targets.desk) : [];
    return [...attributeTexts(tag, known), ...missing];
  }
  const running = runningHtml(tag);
  if (running.length > 0) return running;
  if (tag.name === 'img') return [pictureTag(tag, manuscript, targets.desk)];
  if (tag.name === 'a') return linkTag(tag, manuscript, targets);
  const meant = componentMeant(tag.name);
  if (!/^[A-Z]/.test(tag.name) && meant === undefined) return [];
  const what = `There is no component "${tag.name}".`;
  if (meant === undefined) {
    return [
      [
        what,
        `There are: ${componentNames.join(', ')}. If you mean the sign itself, type &lt; in place of "<".`,
      ],
    ];
  }
  return [[what, `Write <${meant}>${tag.kind === 'open' ? `, and </${meant}> where it ends` : ''}.`]];
}

/** HTML has a "figure" of its own; any other word that is nearly a component's is a slip. */
function componentMeant(name: string): string | undefined {
  if (/^[A-Z]/.test(name)) return nearest(name, componentNames);
  return componentNames.find((known) => known.toLowerCase() === name && name !== 'figure');
}

function attributeTexts(tag: Tag, known: Readonly<Record<string, Attribute>>): Text[] {
  if (tag.name === 'Figure' && valueOf(tag, 'src') !== undefined) return [figureWithSource(tag)];
  const names = Object.keys(known);
  const typed = new Map(tag.attributes.map((attribute) => [attribute.name, attribute]));
  const meant = tag.attributes.flatMap(({ name }) => (known[name] ? [] : [nearest(name, names)]));
  const missing = Object.entries(known).flatMap(([name, attribute]): Text[] => {
    if (!attribute.required || typed.has(name) || meant.includes(name)) return [];
    const what = `<${tag.name}> does not say its "${name}". ${attribute.about}`;
    return [[what, exampleOf(tag.name, name, attribute)]];
  });
  const wrong = tag.attributes.flatMap(({ name, value }): Text[] => {
    const attribute = known[name];
    if (!attribute) return [unknownAttribute(tag.name, name, value, names)];
    if (value === undefined || allows(attribute, value)) return [];
    return [refusedValue(tag.name, name, value, attribute)];
  });
  return [...missing, ...wrong];
}

function unknownAttribute(
  tag: string,
  name: string,
  value: string | undefined,
  known: readonly string[],
): Text {
  const what = `<${tag}> knows no "${name}".`;
  const near = nearest(name, known);
  if (near) return [what, `Write: ${near}${value === undefined ? '' : `="${value}"`}`];
  return [
    what,
    known.length === 0 ? `Write <${tag}>, and nothing more in it.` : `It may have: ${known.join(', ')}.`,
  ];
}

function refusedValue(tag: string, name: string, value: string, attribute: Attribute): Text {
  const { options, kind } = attribute;
  if (value.trim() === '')
    return [`"${name}" of <${tag}> is empty. ${attribute.about}`, exampleOf(tag, name, attribute)];
  const days = kind === 'date' ? meantBy(value).days : [];
  const near = options ? nearest(value, options) : days.length === 1 ? days[0] : undefined;
  const rest = options ? `, which is not one of: ${options.join(', ')}.` : `. ${attribute.about}`;
  return [
    `"${name}" of <${tag}> is "${shown(value)}"${rest}`,
    near ? `Type: <${tag} ${name}="${near}">` : exampleOf(tag, name, attribute),
  ];
}

/** No choice is made for the author: on what a vignette rests, only she knows. */
function exampleOf(tag: string, name: string, { options, kind }: Attribute): string {
  if (options) return `Write <${tag} ${name}="…"> with one of: ${options.join(', ')}.`;
  const example = { date: '2026-12-25', name: 'the-first', words: '…', switch: '…' }[kind];
  return `Write, for example: <${tag} ${name}="${example}">`;
}

function figureWithSource(tag: Tag): Text {
  const picture = `![${valueOf(tag, 'alt') || 'What it shows'}](${valueOf(tag, 'src')})`;
  return [
    '<Figure> knows no "src": the picture stands inside of it.',
    `Write:\n<Figure>\n\n${picture}\n\n</Figure>`,
  ];
}

function valueOf(tag: Tag, name: string): string | undefined {
  return tag.attributes.find((attribute) => attribute.name === name)?.value;
}

/** HTML's own pictures pass by all that is done to pictures here. */
function pictureTag(tag: Tag, { file }: Manuscript, { files }: Desk): Text {
  const value = (name: string) => valueOf(tag, name) ?? '';
  const problem = pictureProblem(value('src'), file, files);
  const example = `![${value('alt') || 'What it shows'}](${problem?.meant ?? value('src')})`;
  if (problem && !problem.meant) return [problem.what, problem.mend];
  if (value('alt').trim() === '') return [withoutWords(example)[0], `Say what it shows: ${example}`];
  return ['A picture written as <img> is not made ready for the site.', `Type: ${example}`];
}

function linkTag(tag: Tag, manuscript: Manuscript, targets: Targets): Text[] {
  const href = valueOf(tag, 'href');
  if (href === undefined) return [];
  const problem = linkProblem(href, manuscript, targets);
  if (problem) return [[problem.what, problem.mend]];
  // Only Markdown's links are turned into addresses.
  return /^\.\.?\/|^\/(?!\/)/.test(href)
    ? [['A link within the blog has to be written as Markdown writes links.', `Write: [its words](${href})`]]
    : [];
}
