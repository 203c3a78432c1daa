import { type Html, markup } from './shell.ts';

/**
 * A page of the blog with a way to the author's desk in its corner, as only
 * the preview has it.
 *
 * @param mend How many diagnostics wait there.
 * @param script What loads the page anew after a save.
 */
export function withStrip(page: string, desk: string, help: number, script: Html): string {
  const waiting = help === 0 ? '' : `: ${help} to mend`;
  const strip = markup`<style>
      .preview-strip {
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
      .preview-strip:hover {
        text-decoration: underline;
      }
      @media print {
        .preview-strip {
          display: none;
        }
      }
    </style>
    <a class="preview-strip" href="${desk}">Your desk${waiting}</a> ${script}`.text;
  const end = page.lastIndexOf('</body>');
  return end === -1 ? page : page.slice(0, end) + strip + page.slice(end);
}
