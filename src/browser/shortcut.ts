import { asksForSearch, isOff } from './shortcut/rules.ts';

// The / key opens the search, on every page. This shares no module with
// search.ts, so that no other page has to load a second file.
const { search } = document.documentElement.dataset;

/** Storage may be forbidden: then the key works, as it does for everyone at first. */
function off(): boolean {
  try {
    return isOff(localStorage.getItem('blog:shortcut'));
  } catch {
    return false;
  }
}

document.addEventListener('keydown', (event) => {
  const { target } = event;
  const typing =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input,select,textarea'));
  if (search && !typing && asksForSearch(event) && !off()) {
    event.preventDefault();
    const field = document.getElementById('search-field');
    if (field) field.focus();
    else location.assign(`${search}#search-field`);
  }
});
