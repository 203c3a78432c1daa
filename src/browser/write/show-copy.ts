import { save } from '../save.ts';
import { copyToShow } from './copy-to-show.ts';
import type { Setup } from './setup.ts';

const notice = 'A draft, shown to you alone. Please do not pass it on.';

/** Has the browser save the text as one file for a colleague. @param say Says what came of it. */
export function showCopyIn(
  button: HTMLElement,
  { addresses, file }: Setup,
  say: (sentence: string) => void,
): void {
  button.addEventListener('click', () => {
    void make(new URL(addresses.page, location.href).href)
      .then((html) => {
        const name = file.replace(/^[^/]+\//, '').replace(/(?:\/index)?\.mdx?$/, '');
        save(`draft-${name}.html`, html, 'text/html');
        say('Saved where your browser keeps what it downloads. Everything is within that one file.');
      })
      .catch(() => {
        say('The page could not be read: look at “To mend”, and try it again.');
      });
  });
}

async function make(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error('The page cannot be shown as it is.');
  return copyToShow({ html: await answer.text(), address, notice, inline });
}

/** @throws When it is not there. */
async function inline(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} is not there.`);
  const bytes = await answer.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      resolve(String(reader.result));
    });
    reader.addEventListener('error', () => {
      reject(new Error(`${address} cannot be read.`));
    });
    reader.readAsDataURL(bytes);
  });
}
