/** A radio button, as far as this needs to know one. The one without a value is no choice. */
export interface Radio {
  readonly name: string;
  readonly value: string;
  checked: boolean;
}

/** What to keep of a form, such as `theme=dark size=large`; empty when nothing was chosen. */
export function textOf(radios: Iterable<Radio>): string {
  return [...radios]
    .filter(({ checked, value }) => checked && value)
    .map(({ name, value }) => `${name}=${value}`)
    .join(' ');
}

/** Sets a form's radio buttons to what the page shows. */
export function mark(radios: Iterable<Radio>, root: Pick<Element, 'getAttribute'>): void {
  for (const radio of radios) {
    radio.checked = radio.value === (root.getAttribute(`data-${radio.name}`) ?? '');
  }
}
