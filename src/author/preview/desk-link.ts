import { type Html, markup } from './shell.ts';

/**
 * A page of the blog with a way to the author's desk in its corner, as only
 * the preview has it.
 *
 * @param errors How many diagnostics wait there.
 * @param script What loads the page anew after a save.
 */
export function withDeskLink(page: string, desk: string, errors: number, script: Html): string {
  const waiting = errors === 0 ? '' : `: ${errors} to mend`;
  const link = markup`<style>
      .desk-link {
        position: fixed;
        inset-block-end: 1rem;
        inset-inline-end: 1rem;
        display: inline-flex;
        align-items: center;
        min-block-size: 2.75rem;
        padding-inline: 1.1rem;
        border: 1px solid var(--color-rule);
        border-radius: 2rem;
        background: var(--color-raised);
        color: var(--color-accent);
        font: 600 0.9rem/1.3 var(--font-interface);
        text-decoration: none;
        box-shadow: 0 1px 6px rgb(0 0 0 / 0.12);
      }
      .desk-link:hover {
        text-decoration: underline;
      }
      @media print {
        .desk-link {
          display: none;
        }
      }
    </style>
    <a class="desk-link" href="${desk}">Your desk${waiting}</a> ${script}`.text;
  const end = page.lastIndexOf('</body>');
  return end === -1 ? page : page.slice(0, end) + link + page.slice(end);
}
