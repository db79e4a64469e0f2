import { useCallback, useState } from 'preact/hooks';
import type { DraftRow } from '@/lib/programs/intake/rows';

interface Selection {
  /** Where the keys are. */
  current: string | null;
  keys: ReadonlySet<string>;
}

/** Which lines of a draft are selected: one by a press, more with Ctrl or Cmd, all between with Shift. */
export function useDraftSelection(rows: readonly DraftRow[]) {
  const [{ current, keys }, setSelection] = useState<Selection>({ current: null, keys: new Set() });
  const present = rows.some(({ key }) => key === current) ? current : null;
  const select = useCallback((key: string, how: 'only' | 'also' | 'through', among: readonly DraftRow[]) => {
    setSelection((before) => {
      if (how === 'only' || before.current === null) return { current: key, keys: new Set([key]) };
      const chosen = new Set(before.keys);
      if (how === 'also') {
        if (!chosen.delete(key)) chosen.add(key);
        return { current: key, keys: chosen };
      }
      const [from, to] = [before.current, key].map((each) => among.findIndex((row) => row.key === each));
      const ends = [from ?? 0, to ?? 0].sort((one, other) => one - other);
      for (const row of among.slice(ends[0], (ends[1] ?? 0) + 1)) chosen.add(row.key);
      return { current: key, keys: chosen };
    });
  }, []);
  return { current: present ?? rows[0]?.key ?? null, isChosen: present !== null, keys, select };
}
