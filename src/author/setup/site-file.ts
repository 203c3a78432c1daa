import { readText } from '../../library/content/files.ts';
import { readYaml } from '../../library/content/yaml.ts';
import { directionOf } from '../../library/format/own-language.ts';
import { valuesOf, withValue } from '../../library/edit/set-field.ts';
import { withFields, type NewField } from '../../library/edit/with-fields.ts';
import { isBlank } from '../../schema/blank.ts';
import { emergencyIn } from '../../schema/region.ts';
import { siteAsTyped } from '../../schema/site.ts';
import { tidied } from '../ask/until.ts';
import { replace } from '../fix/replace.ts';
import { UserError } from '../user-error.ts';
import type { SiteQuestion } from './questions.ts';

const file = 'site.yaml';

/** What was typed, by the names of the questions. */
export type Typed = Readonly<Record<string, string>>;

/** Why an answer cannot be kept, a sentence each, by the names of the questions. */
export type Wrong = Readonly<Record<string, string>>;

type Values = Readonly<Record<string, unknown>>;

/**
 * What `site.yaml` says now.
 *
 * @param folder The content folder, an absolute path.
 * @throws {UserError} When it cannot be read.
 */
export async function readSaid(folder: string): Promise<Values> {
  return (await open(folder)).values;
}

/** What stands in the field of a question: what the file says, or nothing while that is the sample's blank. */
export function saidTo({ path }: SiteQuestion, values: Values): string {
  let value: unknown = values;
  for (const part of path) value = Object(value)[part];
  return typeof value === 'string' && !isBlank(value) ? value : '';
}

/**
 * Writes answers into `site.yaml`, and no byte besides. What was not asked,
 * and a blank that is left empty, stays as it is.
 *
 * @returns What cannot be kept; when there is anything, nothing was written.
 * @throws {UserError} When the file cannot be read or written to.
 */
export async function saveSaid(
  folder: string,
  questions: readonly SiteQuestion[],
  typed: Typed,
): Promise<Wrong> {
  const { text, values } = await open(folder);
  const wrong: Record<string, string> = {};
  const fields: NewField[] = [];
  for (const question of questions) {
    const { path, name, optional, meant } = question;
    const given = typed[name];
    if (given === undefined) continue;
    const answer = tidied(given);
    const before = saidTo(question, values);
    if (answer === before) continue;
    const value = answer === '' ? undefined : meant(answer);
    if (value === undefined && !optional) wrong[name] = 'It may not be empty.';
    else fields.push([path, value]);
    const why = value === undefined ? undefined : whyNot(question, value, values);
    if (why !== undefined) wrong[name] = why;
  }
  if (Object.keys(wrong).length > 0) return wrong;
  await write(folder, text, [...fields, ...following(fields, values)]);
  return {};
}

/**
 * Writes fields into `site.yaml`, and no byte besides.
 *
 * @throws {UserError} When the file cannot be read or written to.
 */
export async function setSite(folder: string, fields: readonly NewField[]): Promise<void> {
  const { text } = await open(folder);
  await write(folder, text, fields);
}

async function write(folder: string, text: string, fields: readonly NewField[]): Promise<void> {
  const after = withFields(text, fields, Object.keys(siteAsTyped.shape));
  const done = after === undefined ? undefined : await replace(folder, { file, before: text, after });
  if (done === 'written') return;
  throw new UserError(
    done === 'changed'
      ? `${file} was changed by another program in this moment. Try it once more.`
      : `${file} could not be written to. Look whether it is locked, or open in another program.`,
  );
}

/** What the schema says against a value, as a sentence. */
function whyNot({ path }: SiteQuestion, value: string, values: Values): string | undefined {
  const found = siteAsTyped.safeParse(withValue(values, path, value)).error?.issues ?? [];
  const own = found.find((issue) => path.every((part, at) => issue.path[at] === part));
  return own && `“${value}” ${own.message}.`;
}

/** What another answer brings with it: which way a language runs, and the emergency number of the country. */
function following(fields: readonly NewField[], values: Values): NewField[] {
  const said = (name: string) => fields.find(([[first]]) => first === name)?.[1];
  const [language, region] = [said('language'), said('region')];
  const was = values['region'];
  const own = typeof was === 'string' ? emergencyIn(was) : undefined;
  const isOwn = values['emergency'] === own && !fields.some(([[first]]) => first === 'emergency');
  return [
    ...(typeof language === 'string' ? [[['direction'], directionOf(language)] as const] : []),
    ...(typeof region === 'string' && isOwn ? [[['emergency'], undefined] as const] : []),
  ];
}

async function open(folder: string): Promise<{ readonly text: string; readonly values: Values }> {
  const read = await readText(folder, file);
  const text = 'text' in read ? read.text : undefined;
  const values = text === undefined ? undefined : valuesOf(readable(text));
  if (text === undefined || values === undefined || readYaml(text).errors.length > 0) {
    throw new UserError(`${file} cannot be read. "npm run check" says what to mend.`);
  }
  return { text, values };
}

function readable(text: string): string {
  return text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
}
