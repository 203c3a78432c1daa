import { element } from '../write/element.ts';
import { changeFields } from './change-fields.ts';
import type { Difference } from './news.ts';
import type { Setup } from './setup.ts';

/** Asks what changed in a post that readers know, and writes it under "revisions". @param again Looks anew. */
export function noteFor({ file, address }: Difference, setup: Setup, again: () => void): HTMLElement {
  const name = `note${address.replaceAll('/', '-')}`;
  const words = element('textarea', { id: name, rows: '2', maxlength: '300', required: true, dir: 'auto' });
  words.setAttribute('aria-describedby', `${name}-help`);
  const trouble = element('p', { role: 'alert', class: 'publish-trouble' });
  const form = element(
    'form',
    { class: 'publish-note' },
    element('label', { for: name }, 'It says something else now. What changed, in one sentence?'),
    element(
      'p',
      { class: 'quiet', id: `${name}-help` },
      'Readers see it under the post, with the day, and on the page of changes. Leave it empty when nobody who read it before has to know.',
    ),
    words,
    trouble,
    element('button', {}, 'Write it down'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const note = words.value.replace(/\s+/g, ' ').trim();
    if (note === '') return;
    void changeFields(setup.addresses, file, setup.order, ({ revisions }) => [
      [['revisions', Array.isArray(revisions) ? revisions.length : 0], { date: setup.today, note }],
    ]).then((why) => {
      trouble.textContent = why ?? '';
      if (why === undefined) again();
    });
  });
  return form;
}
