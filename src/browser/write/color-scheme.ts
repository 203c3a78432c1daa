/** Lets her see the page beside the text by day and by night, whatever the light of her own screen is. */
export function toggleScheme(button: HTMLElement, frame: HTMLIFrameElement): void {
  let isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  let isChosen = false;
  const show = () => {
    button.setAttribute('aria-pressed', String(isDark));
    const root = isChosen && frame.contentDocument?.documentElement;
    // All colors of a page follow this; what a reader chose for herself is left as it is.
    if (root) root.style.colorScheme = isDark ? 'dark' : 'light';
  };
  button.addEventListener('click', () => {
    isDark = !isDark;
    isChosen = true;
    show();
  });
  // Each save has the page loaded anew.
  frame.addEventListener('load', show);
  show();
}
