import { deskSetup } from './desk/setup.ts';
import { changeFields, type NewField } from './publish/change-fields.ts';

/** What a post says of whether readers see it, once it is changed. @param day The day that was chosen. */
const changes: Readonly<Record<string, (day: string, today: string) => readonly NewField[]>> = {
  publish: (day) => [
    ['draft', undefined],
    ['pubDate', day],
  ],
  // One that was a draft as well would be one again when it is brought back.
  withdraw: (_, today) => [
    ['draft', undefined],
    ['withdrawn', today],
  ],
  show: () => [['draft', undefined]],
  back: () => [['withdrawn', undefined]],
};

/**
 * `<desk-change>`: publishes a draft, takes a post down or brings it back: writes
 * it into the post, and leads to the page that shows what readers will see change.
 */
class DeskChange extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const setup = deskSetup();
    const day = form?.querySelector('input');
    if (day) day.value = setup.today;
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      const { file = '', does = '' } = this.dataset;
      const fields = changes[does]?.(day?.value ?? '', setup.today) ?? [];
      void changeFields(setup, file, setup.order, () => fields).then((why) => {
        const trouble = form.querySelector('[role=alert]');
        if (trouble) trouble.textContent = why ?? '';
        if (why === undefined) location.assign(setup.publish);
      });
    });
  }
}

customElements.define('desk-change', DeskChange);
