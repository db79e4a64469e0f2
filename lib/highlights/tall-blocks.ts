import { boxOf, listen, pageOf, windowOf } from '@/lib/dom/strangers';
/** A mark whose place within its block can be told from that of others. */
export interface PlacedMark<Id> {
  id: Id;
  /** Differs where the mark stands elsewhere than before. */
  place: string;
  ranges(): Range[];
}

interface Extent {
  place: string;
  /** Height of the block when this was measured: another one means another layout. */
  height: number;
  /** From the block's top, in CSS pixels. */
  top: number;
  bottom: number;
}

/**
 * Tells which marks of a block that is many viewports tall are near the viewport: such a block is near as a whole all the
 * time. Each mark is measured once for each layout; while nothing scrolls, nothing runs.
 */
export class TallBlocks<Id> {
  readonly #moved: (block: Element) => void;
  readonly #signal: AbortSignal;
  readonly #extents = new Map<Id, Extent>();
  /** Where each block's top was when its marks were last looked at. */
  readonly #tops = new Map<Element, number>();
  readonly #followed = new WeakSet<Document>();

  /** `moved` is called when a block has moved so far that other marks of it may be near. */
  constructor(moved: (block: Element) => void, signal: AbortSignal) {
    this.#moved = moved;
    this.#signal = signal;
  }

  isNear(mark: PlacedMark<Id>, block: Element): boolean {
    const view = windowOf(block)?.innerHeight ?? 0;
    const { top, height } = boxOf(block);
    this.#follow(block, top);
    const known = this.#extents.get(mark.id);
    const extent = known?.place === mark.place && known.height === height ? known : this.#measure(mark, top, height);
    return top + extent.bottom > -view && top + extent.top < 2 * view;
  }

  forget(block: Element): void {
    this.#tops.delete(block);
  }

  #measure(mark: PlacedMark<Id>, blockTop: number, height: number): Extent {
    const ranges = mark.ranges();
    const first = ranges[0]?.getBoundingClientRect();
    const last = ranges.at(-1)?.getBoundingClientRect();
    const extent = {
      place: mark.place,
      height,
      top: (first?.top ?? blockTop) - blockTop,
      bottom: (last?.bottom ?? blockTop) - blockTop,
    };
    this.#extents.set(mark.id, extent);
    return extent;
  }

  #follow(block: Element, top: number): void {
    if (!this.#tops.has(block)) this.#tops.set(block, top);
    const page = pageOf(block);
    if (this.#followed.has(page)) return;
    this.#followed.add(page);
    let isAsked = false;
    const look = (): void => {
      isAsked = false;
      for (const [each, before] of this.#tops) if (pageOf(each) === page) this.#lookAt(each, before);
    };
    const ask = (): void => {
      if (!isAsked && this.#tops.size > 0) requestAnimationFrame(look);
      isAsked ||= this.#tops.size > 0;
    };
    listen(page, 'scroll', ask, { capture: true, passive: true, signal: this.#signal });
  }

  /** Half a viewport before the marks that come in would be missed. */
  #lookAt(block: Element, before: number): void {
    const { top } = boxOf(block);
    if (Math.abs(top - before) < (windowOf(block)?.innerHeight ?? 0) / 2) return;
    this.#tops.set(block, top);
    this.#moved(block);
  }
}
