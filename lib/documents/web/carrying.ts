import type { PassageId } from '@/lib/model/ids';
import type { PageText, Segment } from './page-text';

/**
 * Remembers where passages were found, so that in the next version of the text most are found again without a search:
 * in the same text nodes, whatever has changed before them, or at the same offset, where nodes were replaced by equal ones.
 */
export class Carrying {
  /** A version holds all nodes that it was read from: one that nobody else keeps is gone, and the offset alone is left. */
  readonly #found = new Map<PassageId, { version: WeakRef<PageText>; start: number }>();

  remember(passageId: PassageId, version: PageText, start: number): void {
    this.#found.set(passageId, { version: new WeakRef(version), start });
  }

  forget(passageId: PassageId): void {
    this.#found.delete(passageId);
  }

  /** Offsets at which a passage is likely to stand in this version. */
  hints(version: PageText, passageId: PassageId): number[] {
    const found = this.#found.get(passageId);
    if (!found) {
      return [];
    }
    const before = found.version.deref();
    const segment = before?.segments[before.segmentAt(found.start)];
    const now = segment && segmentOf(version, segment.node);
    return [...(segment && now ? [found.start - segment.start + now.start] : []), found.start];
  }
}

function segmentOf(version: PageText, node: Text): Segment | undefined {
  const extent = version.extent(node);
  return extent && version.segments[extent.first];
}
