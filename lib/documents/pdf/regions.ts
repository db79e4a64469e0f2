import { type Passage, pagesOf, shapeOf } from '@/lib/model/passage';
import type { Rectangle } from '@/lib/model/selector';

/** A part of a page, in PDF user space. */
export interface Region {
  pageIndex: number;
  shape: Rectangle;
}

/** The one region that is drawn at present, as text has one selection. */
export class Regions {
  readonly #events = new EventTarget();
  #present: Region | null = null;

  get present(): Region | null {
    return this.#present;
  }

  /** Takes a region that was drawn, or lets go of the present one. */
  select(region: Region | null): void {
    if (!region && !this.#present) return;
    this.#present = region;
    this.#events.dispatchEvent(new Event('select'));
  }

  /** Whether a passage is just the region that is drawn. */
  isOf(passage: Passage): boolean {
    const shape = shapeOf(passage)?.shape;
    const drawn = this.#present;
    return (
      drawn !== null &&
      shape !== undefined &&
      pagesOf(passage)[0]?.index === drawn.pageIndex &&
      (['left', 'bottom', 'right', 'top'] as const).every((side) => shape[side] === drawn.shape[side])
    );
  }

  onSelect(listener: () => void, signal: AbortSignal): void {
    this.#events.addEventListener('select', listener, { signal });
  }
}
