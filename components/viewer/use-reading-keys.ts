import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ViewerCommands } from '@/lib/viewer/commands';
import type { ViewerState } from '@/lib/viewer/viewer-state';
import { useViewerKeys, type ViewerKeys } from './use-viewer-keys';

/** Of a page of the window, what stays in view when one goes on by a page. */
const overlap = 0.1;

/**
 * The keys that readers of PDFs are used to. A letter or a sign alone does nothing: who speaks to the browser, or comes
 * upon a key by chance, would set it off.
 */
export function useReadingKeys(
  state: ViewerState,
  commands: ViewerCommands,
  pageField: RefObject<HTMLInputElement | null>,
  onOpen: () => void,
): void {
  const isOpen = state.opened.value !== null;
  const isFinding = state.finding.value.open;
  const keys = useMemo((): ViewerKeys => {
    if (!isOpen) return { 'Ctrl o': onOpen };
    const scroll = () => state.opened.value?.container;
    const by = (pages: number) => {
      const container = scroll();
      container?.scrollBy({ top: pages * (1 - overlap) * container.clientHeight });
    };
    return {
      'Ctrl o': onOpen,
      'Ctrl f': commands.openFind,
      'Ctrl p': commands.print,
      'Ctrl s': commands.save,
      ...(isFinding && { Escape: commands.closeFind }),
      PageDown: () => by(1),
      PageUp: () => by(-1),
      Home: () => scroll()?.scrollTo({ top: 0 }),
      End: () => scroll()?.scrollTo({ top: scroll()?.scrollHeight ?? 0 }),
      'Ctrl +': commands.zoomIn,
      'Ctrl =': commands.zoomIn,
      'Ctrl -': commands.zoomOut,
      'Ctrl 0': () => commands.zoomTo('auto'),
      'Ctrl Alt g': () => pageField.current?.focus(),
      'Ctrl ]': () => commands.rotate(90),
      'Ctrl [': () => commands.rotate(-90),
    };
  }, [state, commands, pageField, onOpen, isOpen, isFinding]);
  useViewerKeys(keys);
}
