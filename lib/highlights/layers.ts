import { highlightName, layerCount } from './names';

/** A stretch of text to be painted. */
export interface Stretch {
  start: number;
  end: number;
  slots: readonly number[];
}

/**
 * The highlight names of each stretch, in the order given: one for each of its slots. Where stretches overlap, the
 * shorter lies on a later layer, over the longer one. More than there are layers share the last.
 */
export function layOut(stretches: readonly Stretch[]): string[][] {
  const takenUntil = new Array<number>(layerCount).fill(0);
  const names: string[][] = stretches.map(() => []);
  const inOrder = stretches
    .map((stretch, place) => ({ ...stretch, place }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end, slots, place } of inOrder) {
    for (const slot of new Set(slots)) {
      const free = takenUntil.findIndex((until) => until <= start);
      const layer = free < 0 ? layerCount - 1 : free;
      takenUntil[layer] = Math.max(takenUntil[layer] ?? 0, end);
      names[place]?.push(highlightName(slot, layer));
    }
  }
  return names;
}
