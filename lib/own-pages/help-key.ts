import { takesLetters } from './takes-text';

/** A question mark opens the help, unless it is part of what is being written or looked for. */
export function listenForHelpKey(open: () => void, signal: AbortSignal): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.defaultPrevented || takesLetters(event.target)) return;
      event.preventDefault();
      open();
    },
    { signal },
  );
}
