import type { PassageId } from '@/lib/model/ids';
import { type Passage, pagesOf, shapeOf } from '@/lib/model/passage';
import type { Quad } from '@/lib/model/selector';
import { quadOf } from './outline';
import type { PageSpan } from './pdf-text';

/** A passage's part on one page. Its quads are null until they have been worked out from the text. */
export interface PagePlace {
  pageIndex: number;
  isRegion: boolean;
  quads: readonly Quad[] | null;
  span: PageSpan | null;
}

/** Where the passages of a document stand on its pages, as far as was found out. */
export class Places {
  readonly #places = new Map<PassageId, PagePlace[]>();
  readonly #quads: (span: PageSpan) => Promise<Quad[]>;

  constructor(quads: (span: PageSpan) => Promise<Quad[]>) {
    this.#quads = quads;
  }

  of(passageId: PassageId): readonly PagePlace[] {
    return this.#places.get(passageId) ?? [];
  }

  /** Takes a passage to stand where its own selectors say. */
  trust(passage: Passage): void {
    const shape = shapeOf(passage)?.shape;
    this.#places.set(
      passage.id,
      pagesOf(passage).map(({ index, quads }) => ({
        pageIndex: index,
        isRegion: shape !== undefined,
        quads: shape ? [quadOf(shape)] : quads,
        span: null,
      })),
    );
  }

  /** Takes a passage to stand at these stretches of text. */
  found(passageId: PassageId, spans: readonly PageSpan[]): void {
    const places = spans.map((span) => ({ pageIndex: span.pageIndex, isRegion: false, quads: null, span }));
    this.#places.set(passageId, places);
  }

  forget(passageId: PassageId): void {
    this.#places.delete(passageId);
  }

  /** Works out the quads of a place that has none yet. */
  async complete(place: PagePlace): Promise<void> {
    if (place.quads || !place.span) return;
    place.quads = await this.#quads(place.span).catch(() => []);
  }
}
