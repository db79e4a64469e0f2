import { useEffect, useRef, useState } from 'preact/hooks';
import type { TreeRow } from '@/lib/frameworks/editing/tree-rows';

/** Which lines of a tree are chosen, and at which one the keys are. */
export function useChosen(rows: readonly TreeRow[]) {
  const [chosen, setChosen] = useState({ active: 'program', anchor: 'program', keys: new Set(['program']) });
  const there = rows.some(({ key }) => key === chosen.active);
  const last = useRef<readonly TreeRow[]>(rows);
  const active = there
    ? chosen.active
    : (followed(rows, last.current, chosen.active) ?? besides(rows, last.current, chosen.active));
  useEffect(() => {
    if (there) last.current = rows;
  }, [there, rows]);
  const known = new Set(rows.map(({ key }) => key));
  const left = new Set([...chosen.keys].filter((key) => known.has(key)));
  const selected = there && left.size > 0 ? left : new Set([active]);
  return {
    active,
    selected,
    choose(key: string, how: 'alone' | 'upTo' | 'beside') {
      if (how === 'alone') {
        setChosen({ active: key, anchor: key, keys: new Set([key]) });
        return;
      }
      if (how === 'beside') {
        const keys = new Set(selected);
        if (keys.has(key) && keys.size > 1) keys.delete(key);
        else keys.add(key);
        setChosen({ active: key, anchor: key, keys });
        return;
      }
      const from = rows.findIndex((row) => row.key === chosen.anchor);
      const to = rows.findIndex((row) => row.key === key);
      const [first, last] = [Math.min(from < 0 ? to : from, to), Math.max(from, to)];
      setChosen({ ...chosen, active: key, keys: new Set(rows.slice(first, last + 1).map((row) => row.key)) });
    },
  };
}

/** The line that stands where one stood that is gone; the one before where nothing does. */
function besides(rows: readonly TreeRow[], before: readonly TreeRow[], key: string): string {
  const place = before.findIndex((row) => row.key === key);
  return rows[Math.min(Math.max(0, place), rows.length - 1)]?.key ?? 'program';
}

/** The line of an indicator that stands under another requirement now, and did not stand there before as well. */
function followed(rows: readonly TreeRow[], before: readonly TreeRow[], key: string): string | undefined {
  if (!key.startsWith('indicator ')) return undefined;
  const indicator = key.slice(key.indexOf(':'));
  const known = new Set(before.map((row) => row.key));
  return rows.find((row) => row.key.endsWith(indicator) && !known.has(row.key))?.key;
}
