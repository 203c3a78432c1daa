/** Lets her choose what stands beside the text; on a small screen, what stands in its place. */
export function panelsIn(desk: HTMLElement): void {
  const buttons = [...desk.querySelectorAll<HTMLButtonElement>('[data-shows]')];
  const show = (name: string) => {
    desk.dataset['show'] = name;
    for (const button of buttons) {
      button.setAttribute('aria-pressed', String(button.dataset['shows'] === name));
    }
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      show(button.dataset['shows'] ?? 'write');
    });
  }
  const narrow = desk.querySelector<HTMLElement>('[data-part="narrow"]');
  const page = desk.querySelector<HTMLElement>('[data-part="page"]');
  narrow?.addEventListener('click', () => {
    const is = narrow.getAttribute('aria-pressed') !== 'true';
    narrow.setAttribute('aria-pressed', String(is));
    if (page) page.dataset['narrow'] = String(is);
  });
  show(matchMedia('(width >= 64rem)').matches ? 'page' : 'write');
}
