import { afterAll, beforeAll, inject } from 'vitest';
import { open, type Opened } from './browser.ts';

/** The fixture's site in a browser, for all tests of the file that calls this; it is ready when they run. */
export function openFixture(): Pick<Opened, 'browser' | 'address'> {
  let opened: Opened | undefined;
  beforeAll(async () => {
    opened = await open(inject('fixture'), '/blog/');
  });
  afterAll(() => opened?.close());
  const ready = () => {
    if (!opened) throw new Error('The browser opens before the first test, not earlier.');
    return opened;
  };
  return {
    get browser() {
      return ready().browser;
    },
    get address() {
      return ready().address;
    },
  };
}
