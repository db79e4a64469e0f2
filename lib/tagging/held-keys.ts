import { type ReadonlySignal, signal } from '@preact/signals';

/** How long it is waited for keys to come up, in ms: nobody may be there any more to tell. */
const longest = 700;

/**
 * Keys that are held down in the picker, which is no part of the page: were the focus to go back to the page before they
 * are up, the page would hear of them.
 */
export interface HeldKeys {
  /** Whether something waits for keys to come up. */
  waits: ReadonlySignal<boolean>;
  isHeld(): boolean;
  tell(held: boolean): void;
  /** What is to be done once no key is held any more. */
  wait(act: () => void): void;
  /** Does what waits, unless a key is held. */
  settle(): void;
  /** Does at once what waits. */
  hurry(): void;
}

export function followHeldKeys(): HeldKeys {
  const waits = signal(false);
  let isHeld = false;
  let waiting: (() => void) | null = null;
  let late: ReturnType<typeof setTimeout> | undefined;

  function hurry(): void {
    clearTimeout(late);
    const act = waiting;
    waiting = null;
    waits.value = false;
    act?.();
  }

  const settle = () => {
    if (!isHeld) hurry();
  };

  return {
    waits,
    isHeld: () => isHeld,
    tell: (held) => {
      isHeld = held;
      settle();
    },
    wait: (act) => {
      hurry();
      waiting = act;
      waits.value = true;
      late = setTimeout(hurry, longest);
    },
    settle,
    hurry,
  };
}
