import type { FieldPath } from '../../library/edit/set-field.ts';
import { fieldAt } from '../../schema/explain/field.ts';
import { hostKinds, type HostKind } from '../../schema/host-kind.ts';
import { siteAsTyped } from '../../schema/site.ts';
import {
  addressMeant,
  languageMeant,
  languagesOffered,
  regionMeant,
  regionsOffered,
  type Offered,
} from './meant.ts';
import { timeZoneMeant, isTimeZone } from '../../schema/time-zone.ts';

/** One thing that `site.yaml` says, and how it is asked for. */
export interface SiteQuestion {
  readonly path: FieldPath;
  /** Its name in a form: the path with dots. */
  readonly name: string;
  readonly label: string;
  /** What it is for, as the schema says it. */
  readonly help: string;
  readonly optional: boolean;
  /** Whether it is a text of several lines. */
  readonly long: boolean;
  /** All that there is to choose from; nothing where words are typed. */
  readonly choices: readonly Offered[];
  /** What may be taken, besides whatever else is typed. */
  readonly offered: readonly Offered[];
  /** What is meant by what was typed. */
  meant(typed: string): string;
}

/** A few questions that are asked on one screen. */
export interface SiteStep {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly questions: readonly SiteQuestion[];
}

/** How it is asked for, where that is more than its name. */
interface Way {
  readonly label: string;
  readonly long?: true;
  readonly choices?: readonly Offered[];
  readonly offered?: () => readonly Offered[];
  readonly meant?: (typed: string) => string;
}

const kinds: Readonly<Record<HostKind, string>> = {
  netlify: 'Netlify',
  cloudflare: 'Cloudflare Pages',
  'github-pages': 'GitHub Pages',
  apache: 'a web host with Apache, as most that sell web space are',
  nginx: 'a server of my own with nginx',
  caddy: 'a server of my own with Caddy',
  lighttpd: 'a server of my own with lighttpd',
  other: 'another',
};

const zones = () => Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value }));

/** By its path. A field that stands here and not in the schema is not asked for. */
const ways: Readonly<Record<string, Way>> = {
  'author.name': { label: 'Your name' },
  'author.credentials': { label: 'Your credentials' },
  'author.licence': { label: 'License number' },
  'author.jurisdiction': { label: 'Where you are licensed' },
  title: { label: 'Title of the blog' },
  headline: { label: 'The large line on the home page' },
  introduction: { label: 'Who writes, and for whom', long: true },
  description: { label: 'The blog in one sentence', long: true },
  language: { label: 'Language of the writing', offered: languagesOffered, meant: languageMeant },
  region: { label: 'Country', offered: regionsOffered, meant: regionMeant },
  timeZone: { label: 'Time zone', offered: zones, meant: zoneMeant },
  emergency: { label: 'Emergency number there' },
  'contact.email': { label: 'Email', meant: (typed) => typed.replace(/^mailto:/i, '') },
  'contact.phone': { label: 'Telephone' },
  address: { label: 'Address of the blog', meant: addressMeant },
  host: { label: 'The company that serves it' },
  hostKind: {
    label: 'What kind of host that is',
    choices: hostKinds.map((value) => ({ value, label: kinds[value] })),
  },
  hostLogs: { label: 'What it keeps of each visit', long: true },
};

/** What the steps ask for, in their order. Under "contact" is all that the schema has there. */
const inSteps: readonly (Pick<SiteStep, 'id' | 'title' | 'lead'> & { readonly paths: readonly string[] })[] =
  [
    {
      id: 'you',
      title: 'You',
      lead: 'Readers see it under each post, so that they can look you up with the board that licensed you.',
      paths: ['author.name', 'author.credentials', 'author.licence', 'author.jurisdiction'],
    },
    {
      id: 'blog',
      title: 'Your blog',
      lead: 'What stands here now is the sample’s. Plain words will do, and all of it can be changed on any day.',
      paths: ['title', 'headline', 'introduction', 'description'],
    },
    {
      id: 'place',
      title: 'Language and place',
      lead: 'They decide which help lines come first, and when a day begins.',
      paths: ['language', 'region', 'timeZone', 'emergency'],
    },
    {
      id: 'contact',
      title: 'How readers reach you',
      lead: 'It stands under each post. An address that is for the blog alone keeps your other mail apart.',
      paths: ['contact'],
    },
    {
      id: 'host',
      title: 'Where it will live',
      lead: 'Leave empty what you do not know yet. The blog can be written and looked at without; it goes out to readers when all of it is said.',
      paths: ['address', 'host', 'hostKind', 'hostLogs'],
    },
  ];

/** The questions about `site.yaml`, a few on each screen. */
export const siteSteps: readonly SiteStep[] = inSteps.map(({ paths, ...step }) => ({
  ...step,
  questions: paths.flatMap(leaves).flatMap((name) => questionAt(name) ?? []),
}));

/** The fields at a path: itself, or all that a group of that name holds. */
function leaves(name: string): string[] {
  const field = fieldAt(siteAsTyped, name.split('.'));
  return field?.kind === 'group' ? field.keys.map((key) => `${name}.${key}`) : [name];
}

function questionAt(name: string): SiteQuestion | undefined {
  const [first = '', ...rest] = name.split('.');
  const path: FieldPath = [first, ...rest];
  const field = fieldAt(siteAsTyped, path);
  if (!field || (field.kind !== 'text' && field.kind !== 'choice')) return undefined;
  const way = ways[name];
  const options = field.options.map((value) => ({ value, label: value }));
  return {
    path,
    name,
    label: way?.label ?? inWords(path.at(-1)?.toString() ?? name),
    // Quotation marks are put where they are needed.
    help: (field.about ?? '').replace(', in quotes', ''),
    optional: field.optional,
    long: way?.long ?? false,
    choices: way?.choices ?? options,
    offered: way?.offered?.() ?? [],
    meant: way?.meant ?? ((typed) => typed),
  };
}

/** `bookingLink` as "Booking link". */
function inWords(name: string): string {
  const words = name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function zoneMeant(typed: string): string {
  return isTimeZone(typed) ? typed : (timeZoneMeant(typed) ?? typed);
}
