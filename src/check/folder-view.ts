import type { Document } from '../library/content/document.ts';
import type { Names } from '../library/content/named-file.ts';
import type { Site } from '../schema/site.ts';
import { namesIn, type CheckContext } from './context.ts';
import { aliasesIn, knownAddresses } from './links/addresses.ts';
import type { AnchorsIn } from './links/anchors-in.ts';
import type { FilesBeside } from './files-beside.ts';

/** Another text, as the rules of one text know it. */
export interface OtherText extends Pick<Document, 'kind' | 'id' | 'file'> {
  readonly data?: { readonly title: string } | undefined;
}

/**
 * All that the rules of one text may know of everything else: what they ask is noted, and what they told holds for as
 * long as the answers are the same.
 */
export interface FolderView extends FilesBeside {
  readonly site: Pick<Site, 'address' | 'language' | 'region'> | undefined;
  readonly files: Names;
  readonly texts: readonly OtherText[];
  /** Every address at which something lies. */
  readonly addresses: readonly string[];
  /** The records of a data file; nothing when it cannot be read. */
  names(list: List): readonly string[] | undefined;
  /** The post or page in a file, as a path from the content folder. */
  textIn(file: string): OtherText | undefined;
  lyingAt(address: string): OtherText | 'made' | undefined;
  /** Whether something lay at an address earlier. */
  isAlias(address: string): boolean;
  visibilityOf(text: Pick<OtherText, 'file'>): ReturnType<CheckContext['visibilityOf']>;
  /** Why readers cannot see a text, as the end of a sentence. */
  whyHidden(text: Pick<OtherText, 'file'>): string | undefined;
  /** Where a link may lead within another text. */
  anchorsIn(text: Pick<OtherText, 'file'>): ReturnType<AnchorsIn>;
}

type List = 'topics' | 'series' | 'paths' | 'feelings';

/** A question by its name and what it asks of. */
export type Question = readonly [name: string, of: string];

/** Takes a question and its answer. */
export type Note = (question: Question, said: unknown) => void;

/** Answers a question as the rules of a text have it answered. */
export type Answer = (question: Question) => unknown;

/** What each text of a folder may know of the rest. */
export interface FolderViews {
  /** @param note Takes each question that is asked of what it gives, with the answer. */
  viewFor(note?: Note): FolderView;
  readonly answer: Answer;
}

/** Works out once what the rules of texts may ask of a folder. */
export function folderViewsOf(context: CheckContext, beside: FilesBeside, anchorsIn: AnchorsIn): FolderViews {
  const { documents, content } = context;
  const files = new Map(documents.map((document) => [document.file, document]));
  // A Mac may take letters apart that were typed whole.
  const byFile = Map.groupBy(documents, ({ file }) => file.normalize('NFC'));
  const addresses = knownAddresses(context);
  const aliases = new Set(aliasesIn(content));
  const others = new Map(documents.map((document) => [document, known(document)]));
  const texts = [...others.values()];
  const names = [...context.files];
  const places = [...addresses.keys()];
  const of = <Found>(file: string, find: (document: Document) => Found) => {
    const document = files.get(file);
    return document && find(document);
  };
  const answers = {
    site: () =>
      content.site && {
        address: content.site.address,
        language: content.site.language,
        region: content.site.region,
      },
    file: (name: string) => context.files.has(name),
    files: () => names,
    texts: () => texts,
    addresses: () => places,
    topics: () => namesIn(content.typed.topics),
    series: () => namesIn(content.typed.series),
    paths: () => namesIn(content.typed.paths),
    feelings: () => namesIn(content.typed.feelings),
    text: (file: string) => of(byFile.get(file.normalize('NFC'))?.[0]?.file ?? '', (one) => others.get(one)),
    lying(address: string) {
      const lying = addresses.get(address);
      return typeof lying === 'object' ? others.get(lying) : lying;
    },
    alias: (address: string) => aliases.has(address),
    visibility: (file: string) => of(file, context.visibilityOf),
    hidden: (file: string) => of(file, context.whyHidden),
    anchors: (file: string) => of(file, anchorsIn),
    picture: (file: string) => beside.pictures.open(file),
    attachment: (file: string) => beside.attachments.open(file),
  };
  const named: Readonly<Record<string, (of: string) => unknown>> = answers;
  return {
    answer: ([name, of]) => named[name]?.(of),
    viewFor(note = () => undefined) {
      const asked =
        <Found>(name: keyof typeof answers, answer: (of: string) => Found) =>
        (of = '') => {
          const said = answer(of);
          note([name, of], said);
          return said;
        };
      const files = asked('files', answers.files);
      return {
        get site() {
          return asked('site', answers.site)();
        },
        files: { has: asked('file', answers.file), [Symbol.iterator]: () => files()[Symbol.iterator]() },
        get texts() {
          return asked('texts', answers.texts)();
        },
        get addresses() {
          return asked('addresses', answers.addresses)();
        },
        names: (list) => asked(list, answers[list])(),
        textIn: asked('text', answers.text),
        lyingAt: asked('lying', answers.lying),
        isAlias: asked('alias', answers.alias),
        visibilityOf: ({ file }) => asked('visibility', answers.visibility)(file),
        whyHidden: ({ file }) => asked('hidden', answers.hidden)(file),
        anchorsIn: ({ file }) => asked('anchors', answers.anchors)(file),
        pictures: { open: asked('picture', answers.picture) },
        attachments: { open: asked('attachment', answers.attachment) },
      };
    },
  };
}

/** No more of another text than its rules may know. */
function known({ kind, id, file, data }: Document): OtherText {
  return { kind, id, file, ...(data && { data: { title: data.title } }) };
}
