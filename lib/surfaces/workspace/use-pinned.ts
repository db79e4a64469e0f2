import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { isPinned } from '@/lib/own-pages/pinned';

/** Whether the button is in the toolbar; looked at anew when the person comes back from the toolbar. Null where that can't be known. */
export function usePinned(): ReadonlySignal<boolean | null> {
  const pinned = useSignal<boolean | null>(null);
  useEffect(() => {
    const look = () =>
      void isPinned().then((found) => {
        pinned.value = found;
      });
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [pinned]);
  return pinned;
}
