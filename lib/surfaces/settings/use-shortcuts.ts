import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Shortcut, shortcuts } from '@/lib/shortcuts/present';

/** The keys that commands have at present; read anew when the person comes back from where they are set. */
export function useShortcuts(): ReadonlySignal<readonly Shortcut[]> {
  const keys = useSignal<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = () =>
      void shortcuts().then((found) => {
        keys.value = found;
      });
    read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [keys]);
  return keys;
}
