interface HighlightHit {
  highlight: Highlight;
  ranges: AbstractRange[];
}

/** CSS Custom Highlight API, section 5: in Chromium and Firefox, not yet in TypeScript's library. */
interface HitTesting {
  highlightsFromPoint?(x: number, y: number, options?: { shadowRoots: ShadowRoot[] }): HighlightHit[];
}

/**
 * The highlighted ranges of any script under a point of this window's viewport, topmost first; null where the browser
 * can't tell. Not for frames: Firefox gives content scripts other objects for a frame's ranges than those put in.
 */
export function rangesAt(x: number, y: number, shadowRoots: ShadowRoot[]): AbstractRange[] | null {
  const highlights: HighlightRegistry & HitTesting = CSS.highlights;
  if (!highlights.highlightsFromPoint) {
    return null;
  }
  return highlights.highlightsFromPoint(x, y, { shadowRoots }).flatMap(({ ranges }) => ranges);
}
