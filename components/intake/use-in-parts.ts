import { useLayoutEffect, useState } from 'preact/hooks';
import { piecesOf } from '@/lib/model/pieces';

/** How many parts come at a time: what takes longer is left to the next task. */
const atOnce = 2;

/**
 * A long list in parts of one size, of which some are shown at once and the others soon after, a few a task: so that no
 * press waits for all of it. Until its turn comes, a part shows what it showed before.
 */
export function useInParts<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const [parts, setParts] = useState(() => [...piecesOf(items, size)].slice(0, atOnce));
  useLayoutEffect(() => {
    const wanted = [...piecesOf(items, size)];
    let timer = 0;
    let done = 0;
    const next = () => {
      const upTo = Math.min(wanted.length, done + atOnce);
      done = upTo;
      setParts((present) => [...wanted.slice(0, upTo), ...present.slice(upTo, wanted.length)]);
      if (upTo < wanted.length) timer = window.setTimeout(next, 0);
    };
    next();
    return () => clearTimeout(timer);
  }, [items, size]);
  return parts;
}
