import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { DocumentAdapter } from '@/lib/documents/document';
import type { PassageId } from '@/lib/model/ids';

/**
 * The boxes of a passage wherever it moves, for what floats beside it. Before the passage is painted they are those of
 * the selection; once it is out of view they stay what they were.
 */
export function followBoxes(
  adapter: Pick<DocumentAdapter, 'boxes' | 'selectionBoxes' | 'onMove'>,
  passageId: ReadonlySignal<PassageId | null>,
  until: AbortSignal,
): ReadonlySignal<readonly DOMRect[]> {
  const boxes = signal<readonly DOMRect[]>([]);
  const look = (otherwise: () => readonly DOMRect[]) => {
    const id = passageId.peek();
    const found = id ? adapter.boxes(id) : [];
    boxes.value = found.length > 0 ? found : otherwise();
  };
  const stop = effect(() => {
    if (passageId.value) look(() => adapter.selectionBoxes());
  });
  adapter.onMove(() => passageId.peek() && look(() => boxes.peek()), until);
  until.addEventListener('abort', stop);
  return boxes;
}
