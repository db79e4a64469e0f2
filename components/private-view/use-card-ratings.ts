import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type Cell, type CellKey, cellKey } from '@/lib/model/cell';
import type { LevelId } from '@/lib/model/ids';
import type { ShownCard } from '@/lib/private-view/private-view';
import type { Ways } from '@/lib/private-view/ways';
import type { Toast } from '@/lib/tagging/toast';

/** How the indicators of a card are rated, null while that is not known, and rating them. */
export interface CardRatings {
  levels: ReadonlyMap<CellKey, LevelId> | null;
  /** What was rated here last, while nothing else was said since. */
  rated: Toast | null;
  onRate: (cell: Cell, levelId: LevelId | null) => void;
  /** Rates as it was before. */
  onUndo: () => void;
  onDismiss: () => void;
}

/** @param toast what the page's overlay says: then what was said here is over */
export function useCardRatings(
  card: ShownCard | null,
  toast: Toast | null,
  ways: Pick<Ways, 'ratingsOf' | 'rate'>,
): CardRatings {
  const levels = useSignal<ReadonlyMap<CellKey, LevelId> | null>(null);
  const rated = useSignal<Toast | null>(null);
  /** What takes the last rating back. No page may, so that it is none of the overlay's undoing. */
  const takeBack = useRef<() => void>(() => {});
  const choices = card?.entries.flatMap((entry) => entry.choices) ?? [];
  const keys = choices.map(({ cell }) => cellKey(cell)).join(' ');
  useEffect(() => {
    rated.value = null;
  }, [toast]);
  useEffect(() => {
    let isLate = false;
    levels.value = null;
    if (keys !== '') {
      void ways.ratingsOf(choices.map(({ cell }) => cell)).then((found) => {
        if (found && !isLate) levels.value = new Map(found.map(({ id, levelId }) => [id, levelId]));
      });
    }
    return () => {
      isLate = true;
    };
  }, [keys]);

  const onRate = async (cell: Cell, levelId: LevelId | null) => {
    const before = levels.value;
    const after = new Map(before);
    const levelBefore = before?.get(cellKey(cell)) ?? null;
    if (levelId === null) after.delete(cellKey(cell));
    else after.set(cellKey(cell), levelId);
    // The card may be of another passage by now.
    if (before) levels.value = after;
    const indicator = choices.find((choice) => cellKey(choice.cell) === cellKey(cell))?.indicator;
    const answer = await ways.rate(cell, levelId);
    if (!answer.ok) {
      if (levels.value === after) levels.value = before;
      rated.value = { kind: 'failed', failure: answer.failure };
      return;
    }
    takeBack.current = () => void onRate(cell, levelBefore);
    rated.value = {
      kind: 'rated',
      code: indicator?.code ?? '',
      level: indicator?.levels.find(({ id }) => id === levelId)?.label ?? null,
      changeId: answer.value.changeId,
    };
  };
  return {
    levels: levels.value,
    rated: rated.value,
    onRate: (cell, levelId) => void onRate(cell, levelId),
    onUndo: () => takeBack.current(),
    onDismiss: () => {
      rated.value = null;
    },
  };
}
