import { plainText } from './copy-words/plain-text.ts';

/**
 * `<copy-words>`: the words of the post that the address names after its "#",
 * as plain text in a field, to be cut, copied or handed to another program.
 * Copied from the post itself, a passage takes the address along for programs
 * that look for it. The markup and the words come from `CopyWords.astro`.
 */
class CopyWords extends HTMLElement {
  connectedCallback(): void {
    void this.#fill();
    addEventListener('hashchange', () => void this.#fill());
  }

  #part<Kind extends Element = HTMLElement>(name: string, kind: new () => Kind): Kind | undefined {
    const found = this.querySelector(`[data-part=${name}]`);
    return found instanceof kind ? found : undefined;
  }

  async #fill(): Promise<void> {
    const post = await fetchPost(this.dataset['post'] ?? '', location.hash.slice(1));
    const field = this.querySelector('textarea');
    const box = this.querySelector('input');
    const prose = post?.querySelector('.prose');
    const show = (name: string, shown: boolean) =>
      this.#part(name, HTMLElement)?.toggleAttribute('hidden', !shown);
    show('without', false);
    show('missing', !prose);
    show('there', Boolean(prose));
    if (!post || !prose || !field || !box) return;
    const title = post.querySelector('h1')?.textContent?.trim() ?? '';
    const note = post.querySelector('[data-note]')?.textContent?.trim() ?? '';
    const words = [note, plainText(prose)].filter(Boolean).join('\n\n');
    field.value = words;
    box.checked = false;
    box.onchange = () => {
      const own = field.value.startsWith(`${title}\n\n`) ? field.value.slice(title.length + 2) : field.value;
      field.value = box.checked ? `${title}\n\n${own}` : own;
    };
    this.#act(field);
    if (post.querySelector('leave-quickly')) this.#offerToLeave();
  }

  #act(field: HTMLTextAreaElement): void {
    const said = this.#part('said', HTMLElement);
    const [copy, send] = [this.#part('copy', HTMLButtonElement), this.#part('send', HTMLButtonElement)];
    if (!said || !copy || !send) return;
    copy.onclick = async () => {
      try {
        await navigator.clipboard.writeText(field.value);
        said.textContent = this.dataset['copied'] ?? '';
      } catch {
        field.select();
        said.textContent = this.dataset['failed'] ?? '';
      }
    };
    send.hidden = !('share' in navigator);
    send.onclick = () => void navigator.share({ text: field.value }).catch(() => undefined);
  }

  /** A post that can be left quickly can be left from here as well. */
  #offerToLeave(): void {
    const way = this.#part('leave', HTMLTemplateElement);
    if (way) document.body.prepend(way.content);
    way?.remove();
  }
}

/** The page of a post, or nothing where there is none. */
async function fetchPost(address: string, id: string): Promise<Document | undefined> {
  if (!/^[a-z\d-]+$/.test(id)) return undefined;
  const answer = await fetch(address.replace('{post}', id)).catch(() => undefined);
  if (!answer?.ok) return undefined;
  // The policy of this page would complain of that one's styles, which nobody sees here.
  const html = (await answer.text()).replace(/<style[^]*?<\/style>/g, '');
  return new DOMParser().parseFromString(html, 'text/html');
}

customElements.define('copy-words', CopyWords);
