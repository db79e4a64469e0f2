import { useEffect } from 'preact/hooks';
import { takesLetters } from '@/lib/own-pages/takes-text';

/** What keys do anywhere in the viewer, by what they are called in `KeyboardEvent`; `Ctrl` stands for Cmd too, `Alt` comes after it. */
export type ViewerKeys = Record<string, () => void>;

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
      if (!held && key !== 'Escape' && takesLetters(event.target)) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [keys]);
}
