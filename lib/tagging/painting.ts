import { effect, type ReadonlySignal } from '@preact/signals';
import type { DocumentAdapter, Painted } from '@/lib/documents/document';
import { whereSelected } from '@/lib/documents/where-selected';
import type { TagId } from '@/lib/model/ids';
import type { Passage } from '@/lib/model/passage';
import { isAsked } from './asked';
import { type ChoiceBook, choicesOfTag } from './choice-book';
import type { FoundPassage } from './document-order';
import { slotOf, undecidedSlot } from './indicator-choice';
import type { ShownTag } from './shown-tag';

export interface Paintable {
  passages: ReadonlySignal<readonly FoundPassage[]>;
  book: ReadonlySignal<ChoiceBook>;
  /** The tag whose passage the person is at. */
  current: ReadonlySignal<TagId | null>;
  /** A passage that is being tagged and may not be stored yet. */
  draft: ReadonlySignal<Passage | null>;
}

/** Keeps the paint of the document the same as what is known of its passages. */
export function startPainting(
  adapter: Pick<DocumentAdapter, 'paint'>,
  { passages, book, current, draft }: Paintable,
  signal: AbortSignal,
): void {
  const stop = effect(() => {
    const writing = draft.value;
    const painted: Painted[] = passages.value.map(({ located, tag }) => ({
      located,
      slots: slotsOf(book.value, tag),
      isAsked: isAsked(tag),
      current: writing ? located.passageId === writing.id : tag.id === current.value,
    }));
    const known = painted.some(({ located }) => located.passageId === writing?.id);
    adapter.paint(writing && !known ? [...painted, ...paintedDraft(writing)] : painted);
  });
  signal.addEventListener('abort', () => {
    stop();
    adapter.paint([]);
  });
}

function slotsOf(book: ChoiceBook, tag: ShownTag): number[] {
  if (tag.cells.length === 0 && !isAsked(tag)) return [undecidedSlot];
  return [...new Set(choicesOfTag(book, tag).map(({ indicator }) => slotOf(indicator)))];
}

function paintedDraft(passage: Passage): Painted[] {
  const located = whereSelected(passage);
  return located ? [{ located, slots: [], current: true }] : [];
}
