import { placeOfNumber } from './earlier-numbers/place.ts';

/**
 * `<earlier-numbers>`: leads on from an address such as `/?p=20`, by which an earlier blog knew a post. Hosts cannot tell
 * it from home; a page of its own leads on to the post. Without this the reader is on home, where the search is.
 */
class EarlierNumbers extends HTMLElement {
  connectedCallback(): void {
    const place = placeOfNumber(location.search, this.dataset['folder'] ?? '');
    if (place !== undefined) location.replace(place);
  }
}

customElements.define('earlier-numbers', EarlierNumbers);
