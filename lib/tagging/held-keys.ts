/** How long it is waited for keys to come up, in ms: nobody may be there any more to tell. */
const longest = 700;

/**
 * Keys that are held down in the picker, which is no part of the page: were the focus to go back to the page before they
 * are up, the page would hear of them.
 */
export interface HeldKeys {
  tell(held: boolean): void;
  /** Does it once no key is held any more: at once where none is. */
  onceUp(act: () => void): void;
  /** Does at once what waits. */
  hurry(): void;
}

export function followHeldKeys(): HeldKeys {
  let isHeld = false;
  let waiting: (() => void) | null = null;
  let late: ReturnType<typeof setTimeout> | undefined;

  function hurry(): void {
    clearTimeout(late);
    const act = waiting;
    waiting = null;
    act?.();
  }

  return {
    hurry,
    tell: (held) => {
      isHeld = held;
      if (!held) hurry();
    },
    onceUp: (act) => {
      hurry();
      waiting = act;
      if (isHeld) late = setTimeout(hurry, longest);
      else hurry();
    },
  };
}
