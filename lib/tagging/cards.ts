import { type ReadonlySignal, signal } from '@preact/signals';
import type { DocumentAdapter, Point } from '@/lib/documents/document';
import type { PassageId, TagId } from '@/lib/model/ids';

/**
 * The tags that a card is shown for, and what brought it. What came by pointing at a passage or by the focus of its
 * badge goes with them; what was clicked or pressed, or is written in, stays until it is closed.
 */
interface OpenCard {
  tagIds: readonly TagId[];
  by: 'hover' | 'focus' | 'click' | 'press' | 'writing';
}

export interface Cards {
  card: ReadonlySignal<OpenCard | null>;
  open(tagIds: readonly TagId[], by: OpenCard['by']): void;
  close(): void;
  /** The pointer or the focus is in the card or its badge: it stays. */
  hold(): void;
  /** It has left: a card that nobody pinned goes after a moment. */
  release(): void;
}

/** How long the pointer rests on a passage before its card comes, and how long away before it goes, in ms. */
const rest = { open: 150, close: 250 };

export function openCards(): Cards {
  const card = signal<OpenCard | null>(null);
  let closing = 0;

  function hold(): void {
    clearTimeout(closing);
  }

  function close(): void {
    hold();
    card.value = null;
  }

  return {
    card,
    hold,
    close,
    open: (tagIds, by) => {
      hold();
      const present = card.peek();
      const same = present && sameIds(present.tagIds, tagIds);
      if (same && (present.by === by || by === 'hover')) return;
      card.value = tagIds.length > 0 ? { tagIds, by } : null;
    },
    release: () => {
      hold();
      const by = card.peek()?.by;
      if (by === 'hover' || by === 'focus') closing = window.setTimeout(close, rest.close);
    },
  };
}

/** Opens cards for the tags whose passages are under the pointer. `busy` says when the person is at something else. */
export function followPointer(
  adapter: Pick<DocumentAdapter, 'onPoint' | 'passagesAt'>,
  cards: Cards,
  tagsAt: (passageIds: readonly PassageId[]) => TagId[],
  busy: () => boolean,
  signal: AbortSignal,
): void {
  let opening = 0;
  const hover = (point: Point) => {
    clearTimeout(opening);
    const under = tagsAt(adapter.passagesAt(point));
    if (under.length === 0) {
      if (cards.card.peek()?.by === 'hover') cards.release();
      return;
    }
    const shown = cards.card.peek();
    if (shown && sameIds(shown.tagIds, under)) return cards.hold();
    if (shown && shown.by !== 'hover') return;
    opening = window.setTimeout(() => !busy() && cards.open(under, 'hover'), rest.open);
  };
  adapter.onPoint((kind, point) => {
    if (busy()) return;
    if (kind === 'move') return hover(point);
    clearTimeout(opening);
    const under = tagsAt(adapter.passagesAt(point));
    if (under.length > 0) cards.open(under, 'click');
    else cards.close();
  }, signal);
  signal.addEventListener('abort', () => clearTimeout(opening), { once: true });
}

function sameIds(a: readonly TagId[], b: readonly TagId[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at]);
}
