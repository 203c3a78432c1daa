/** What the desk is told by the preview. */
export interface Setup {
  readonly read: string;
  readonly save: string;
  readonly rename: string;
  readonly publish: string;
  readonly today: string;
  readonly order: readonly string[];
}

/** Reads what the preview put into the page. @throws When there is nothing. */
export function deskSetup(): Setup {
  const setup: Setup = JSON.parse(document.querySelector('#desk-setup')?.textContent ?? '');
  return setup;
}
