/** A place in the units of a drawing. */
interface Corner {
  x: number;
  y: number;
}

/** Corners going round: top left, top right, bottom right, bottom left of the text, whichever way that is turned. */
export type Outline = readonly [Corner, Corner, Corner, Corner];
