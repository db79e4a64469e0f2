import { useEffect } from 'preact/hooks';

/** What keys do anywhere in the viewer, by what they are called in `KeyboardEvent`; `Ctrl` stands for Cmd too, `Alt` comes after it. */
export type ViewerKeys = Record<string, () => void>;

const typing =
  'textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="file"], [type="button"])';

/** Keys without Ctrl are the person's own text where they write. */
export function useViewerKeys(keys: ViewerKeys): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const held = event.ctrlKey || event.metaKey;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const name = [
        ...(held ? ['Ctrl'] : []),
        ...(event.altKey ? ['Alt'] : []),
        ...(event.shiftKey && /[a-z]/.test(key) ? ['Shift'] : []),
        key,
      ].join(' ');
      const action = Object.hasOwn(keys, name) ? keys[name] : undefined;
      if (!action || document.querySelector('dialog[open]')) return;
      if (!held && key !== 'Escape' && event.target instanceof Element && event.target.matches(typing)) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [keys]);
}
