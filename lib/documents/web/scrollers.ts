import { shownIn } from '@/lib/dom/shown-in';
import { documentOf, rootElementOf, scrollerOf } from '@/lib/dom/strangers';
import type { Piece } from './pieces';
import { isViewport, surroundings } from './visible-area';

interface Scroller {
  /** What scrolls, and what it shows: they differ where that is a document. */
  scroller: Element;
  around: Element;
  /** The document that is scrolled by it; null for a box. */
  scrolled: Document | null;
  /** Whether the piece goes along. */
  takesAlong: boolean;
}

/** All around a piece that scrolls or could, from the inside out. */
export function* scrollersAround({ segment }: Piece): Generator<Scroller, void> {
  for (const { around, takesAlong } of surroundings(shownIn(segment.node) ?? segment.block)) {
    const page = documentOf(around);
    if (page && around === rootElementOf(page)) {
      yield { scroller: scrollerOf(page) ?? around, around, scrolled: page, takesAlong };
    } else if (!isViewport(around)) {
      yield { scroller: around, around, scrolled: null, takesAlong };
    }
  }
}
