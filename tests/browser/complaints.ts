import type { BrowserContext } from 'playwright-core';

/**
 * Everything that the pages of a context complain about from now on: what they print, what fails in them,
 * what breaks their policy, and any window that they open to say something.
 */
export async function complaintsOf(context: BrowserContext): Promise<readonly string[]> {
  const complaints: string[] = [];
  const say = (where: string, what: string) => complaints.push(`${where}: ${what}`);
  context.on('console', (message) => say(message.page()?.url() ?? '', message.text()));
  context.on('weberror', (error) => say(error.page()?.url() ?? '', error.error().message));
  context.on('dialog', (dialog) => {
    say(dialog.page()?.url() ?? '', `a ${dialog.type()} that says ${dialog.message()}`);
    void dialog.dismiss();
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`the policy forbids ${violatedDirective} ${blockedURI}`),
    );
  });
  return complaints;
}
