import { openWithKey } from '../../../schema/at-desk.ts';
import type { Urls } from '../../../library/urls.ts';
import { markup, shell } from '../shell.ts';

/** Why a page of the desk is not shown. */
export type Refusal = 'host' | 'origin' | 'key' | 'none';

const says: Readonly<Record<Refusal, readonly [title: string, ...sentences: string[]]>> = {
  key: [
    'Open your desk once by its own address',
    'To read your drafts, to write or to publish, this browser has to know the key of your desk. Nobody else on this machine can read it.',
    `${openWithKey} After that, this browser knows it, for every page of the preview.`,
  ],
  origin: [
    'This page was opened from another site',
    'Only you can open it, from your desk or by its address.',
  ],
  host: [
    'This is not the address of your desk',
    'Your desk answers by the address that the window of the preview shows, and by no other name.',
  ],
  none: [
    'There is no such text',
    'It may have another name by now, or lie in another folder. Your desk has all that there are.',
  ],
};

/** The page that says so, and what to do. */
export function refusalPage(refusal: Refusal, urls: Urls, css: string): string {
  const [title, ...sentences] = says[refusal];
  const desk = urls.desk.list();
  // Without the key, and by another name, every page would lead here again.
  const links =
    refusal === 'key' || refusal === 'host'
      ? []
      : [markup`<p class="preview-links"><a href="${desk}">Your desk</a></p>`];
  return shell(
    title,
    css,
    markup`<main>
<p class="preview-label">Only you see this, in the preview</p>
<h1>${title}</h1>
${sentences.map((sentence) => markup`<p class="preview-lead">${sentence}</p>`)}
${links}
</main>`,
  );
}
