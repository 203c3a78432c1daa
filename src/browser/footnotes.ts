/** Escape closes the note that a reader is in, and leads back to its number. */
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !CSS.supports('selector(:popover-open)')) return;
  const reference = document.activeElement?.closest('.noteref');
  const open = reference?.querySelector<HTMLElement>(':popover-open');
  open?.hidePopover();
  if (open) reference?.querySelector('button')?.focus();
});
