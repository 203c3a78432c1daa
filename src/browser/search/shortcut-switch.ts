/** Where the choice is kept, and all that is kept: `shortcut.ts` reads the same. */
const setting = 'blog:shortcut';
const off = 'off';

/**
 * Lets a button turn the / key off and on again. Nothing is stored before the
 * first press, and nothing is left once the key is on again.
 *
 * @param button Says in `data-off` and `data-on` what pressing it would do.
 */
export function switchShortcut(button: HTMLElement): void {
  const label = (): void => {
    button.textContent = button.dataset[isOff() ? 'on' : 'off'] ?? '';
  };
  label();
  button.addEventListener('click', () => {
    turn(!isOff());
    label();
  });
}

function isOff(): boolean {
  try {
    return localStorage.getItem(setting) === off;
  } catch {
    return false;
  }
}

function turn(toOff: boolean): void {
  try {
    if (toOff) localStorage.setItem(setting, off);
    else localStorage.removeItem(setting);
  } catch {
    // Where storage is forbidden the key stays as it is, and the button says so.
  }
}
