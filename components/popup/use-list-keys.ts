import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { takesLetters } from '@/lib/own-pages/takes-text';
import { goToLacking, walkRows } from './walk-rows';

/** The key that goes to the next indicator without evidence, wherever the focus is. */
const nextKey = 'n';

/** Has keys go through the rows of a list. */
export function useListKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!list.current || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (event.isComposing || event.defaultPrevented || takesLetters(event.target)) return;
      if (event.key !== nextKey) return walkRows(event, list.current);
      event.preventDefault();
      goToLacking(list.current, 'evidence');
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [list]);
}
