/** Palette slots, as many as there are `--slot-…` tokens and rules in highlights.css. */
export const slotCount = 8;

/** Passages that overlap are drawn on different layers, each with its underline a little lower. */
export const layerCount = 3;

/** Names in the registry that the page's own scripts share. Only these are ever touched. */
export function highlightName(slot: number, layer: number): string {
  const shown = ((slot % slotCount) + slotCount) % slotCount;
  return layer === 0 ? `proofmark-${shown}` : `proofmark-${shown}-${layer}`;
}

export const currentName = 'proofmark-current';

/** A passage that someone else asks about. */
export const askedName = 'proofmark-asked';

/** Added to a passage that was found altered. */
export const changedName = 'proofmark-changed';

/** Later layers are drawn over earlier ones, and what says something of a single passage over all. */
export function priorityOf(name: string): number {
  const layer = /^proofmark-\d-(\d)$/.exec(name)?.[1];
  return name === currentName || name === changedName ? layerCount : Number(layer ?? 0);
}
