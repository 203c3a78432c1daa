/** As much of Pagefind's interface as the search uses. */
export interface Pagefind {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
    /** Of the index; without it Pagefind takes that of the page. */
    language: string;
    excerptLength?: number;
  }): Instance;
}

export interface Options {
  readonly filters?: { readonly topic: string };
  readonly sort?: { readonly date: 'desc' };
}

export interface Instance {
  /** Searches another index as well; its folder ends in a slash. */
  mergeIndex(folder: string, options: { baseUrl: string }): Promise<void>;
  /** @param words `null` finds everything; what stands between quotation marks is found as it stands. */
  search(words: string | null, options?: Options): Promise<{ readonly results: readonly Result[] }>;
}

export interface Result {
  readonly id: string;
  readonly score: number;
  data(): Promise<unknown>;
}

/** Whether a loaded module is Pagefind. */
export function isPagefind(module: unknown): module is Pagefind {
  return (
    typeof module === 'object' &&
    module !== null &&
    'createInstance' in module &&
    typeof module.createInstance === 'function'
  );
}
