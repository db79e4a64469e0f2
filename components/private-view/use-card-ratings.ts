import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Cell, type CellKey, cellKey } from '@/lib/model/cell';
import type { LevelId } from '@/lib/model/ids';
import type { ShownCard } from '@/lib/private-view/private-view';
import type { Ways } from '@/lib/private-view/ways';

/** How the indicators of a card are rated, null while that is not known, and rating them. */
export interface CardRatings {
  levels: ReadonlyMap<CellKey, LevelId> | null;
  onRate: (cell: Cell, levelId: LevelId | null) => void;
}

export function useCardRatings(card: ShownCard | null, ways: Pick<Ways, 'ratingsOf' | 'rate'>): CardRatings {
  const levels = useSignal<ReadonlyMap<CellKey, LevelId> | null>(null);
  const cells = card?.entries.flatMap(({ choices }) => choices.map(({ cell }) => cell)) ?? [];
  const keys = cells.map(cellKey).join(' ');
  useEffect(() => {
    let isLate = false;
    levels.value = null;
    if (keys !== '') {
      void ways.ratingsOf(cells).then((found) => {
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
    if (levelId === null) after.delete(cellKey(cell));
    else after.set(cellKey(cell), levelId);
    levels.value = after;
    if (!(await ways.rate(cell, levelId)) && levels.value === after) levels.value = before;
  };
  return { levels: levels.value, onRate: (cell, levelId) => void onRate(cell, levelId) };
}
