import type { PrivateActs } from './private-view';

/** A page may take the focus while a key is down, and is given it no longer: the key comes up here all the same. In ms. */
const patience = 600;

/** By them the picker closes, and the focus goes back to the page. */
const closing = ['Escape', 'Enter'];

/** Tells while a key by which the picker may close is held down, and those with it. */
export function tellKeys({ holdKeys }: Pick<PrivateActs, 'holdKeys'>): void {
  const down = new Set<string>();
  let told = false;
  let away: ReturnType<typeof setTimeout> | undefined;

  function tell(held: boolean): void {
    if (held !== told) holdKeys(held);
    told = held;
  }

  function letGo(): void {
    down.clear();
    tell(false);
  }

  const first = { capture: true, passive: true };
  window.addEventListener(
    'keydown',
    ({ code, key, isTrusted }) => {
      if (!isTrusted) return;
      down.add(code);
      if (closing.includes(key)) tell(true);
    },
    first,
  );
  window.addEventListener(
    'keyup',
    ({ code, key }) => {
      down.delete(code);
      // What was pressed together with this one is not told to come up on a Mac.
      if (key === 'Meta' || down.size === 0) letGo();
    },
    first,
  );
  window.addEventListener('blur', () => {
    away = setTimeout(letGo, patience);
  });
  window.addEventListener('focus', () => clearTimeout(away));
}
