import { type ReadonlySignal, signal } from '@preact/signals';
import type { DocumentAdapter } from '@/lib/documents/document';
import type { Passage } from '@/lib/model/passage';
import { isSamePlace } from './same-place';

/** The offer to tag what has just been selected: a small button beside it. */
export interface Offering {
  /** The boxes of the selection that the offer is for, line by line; null where nothing is offered. */
  offer: ReadonlySignal<readonly DOMRect[] | null>;
  /** Whether something is selected that could be tagged. */
  selected: ReadonlySignal<boolean>;
  /** Takes the offer back. The passage given is not offered again until something else has been selected. */
  withdraw(passage?: Passage | null): void;
  /** Looks at the selection anew. */
  look(): void;
}

export function offerAtSelection(
  adapter: Pick<DocumentAdapter, 'selection' | 'selectionBoxes' | 'onSelect' | 'onMove'>,
  busy: () => boolean,
  until: AbortSignal,
): Offering {
  const offer = signal<readonly DOMRect[] | null>(null);
  const selected = signal(false);
  let withdrawn: Passage | null = null;
  const withdraw = (passage: Passage | null = null) => {
    withdrawn = passage;
    offer.value = null;
  };

  async function look(): Promise<void> {
    if (busy()) return;
    const passage = await adapter.selection();
    const boxes = adapter.selectionBoxes();
    if (!passage || (withdrawn && !isSamePlace(passage, withdrawn))) withdrawn = null;
    selected.value = passage !== null;
    offer.value = passage && !withdrawn && !busy() && boxes.length > 0 ? boxes : null;
  }

  adapter.onSelect(() => void look(), until);
  adapter.onMove(() => {
    const boxes = offer.peek() ? adapter.selectionBoxes() : [];
    if (boxes.length > 0) offer.value = boxes;
  }, until);
  until.addEventListener('abort', () => withdraw());
  void look();
  return { offer, selected, withdraw, look: () => void look() };
}
