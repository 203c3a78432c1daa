import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DeskUrls } from '../../library/urls.ts';
import { previewUrls } from './affected.ts';
import { makePage } from './hand-over.ts';
import type { Publication } from './publish/publication.ts';
import type { Serving } from './serving.ts';
import { authorize } from './write/authorize.ts';

/** A request to the preview, with what it takes to answer it. */
export interface DeskRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The address from the root of the host, with its query. */
  readonly url: URL;
  readonly serving: Serving & { readonly publication: Publication };
  /** Has Astro make the page. */
  next(): void;
}

/** Answers for one page of the desk, and for what comes from it. @returns Whether the request was for that. */
export type DeskPage = (asked: DeskRequest) => Promise<boolean>;

/** A page of the desk whose forms are sent to the page itself, so that it works without JavaScript. */
interface FormPage<State> {
  address(desk: DeskUrls): string;
  /** Does what a form asks for: gives where she goes on, or what the page shows then; nothing where it has answered. */
  answer(asked: DeskRequest): Promise<{ readonly to: string } | { readonly shows: State } | undefined>;
  /** What the page shows. @param state What came of a form. */
  shown(asked: DeskRequest, state: State | undefined): Promise<Partial<App.Locals>>;
}

/** Answers for a page of the desk with forms: to a browser that knows the key, and to no form from elsewhere. */
export function formPage<State>({ address, answer, shown }: FormPage<State>): DeskPage {
  return async (asked) => {
    const { request, response, url, serving, next } = asked;
    if (url.pathname !== address(previewUrls(serving.preview.content).desk)) return false;
    const isForm = request.method === 'POST';
    if (!(await authorize(request, response, isForm ? 'data' : 'page', serving))) return true;
    const done = isForm ? await answer(asked) : { shows: undefined };
    if (!done) return true;
    if ('to' in done) {
      response.writeHead(303, { Location: done.to, 'Cache-Control': 'no-store' }).end();
      return true;
    }
    return makePage(request, serving.preview, next, () => shown(asked, done.shows));
  };
}
