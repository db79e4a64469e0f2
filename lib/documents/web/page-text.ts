import { indexText, type TextIndex } from '@/lib/anchoring';
import { shadowRootOf } from '@/lib/dom/shadow-roots';
import { isConnected } from '@/lib/dom/strangers';
import { isAlive } from '@/lib/highlights/alive';
import { isInPage, isShown } from './element-kinds';
import { shownText, type WhiteSpace } from './white-space';

/** The part of the page's text that one text node shows. What stands between two segments belongs to no node. */
export interface Segment {
  node: Text;
  /** UTF-16 offset in the page's text. */
  start: number;
  length: number;
  whiteSpace: WhiteSpace;
  /** The nearest ancestor that makes a box of its own. */
  block: Element;
}

/** The segments of a node and all that it shows: from `first` up to but without `last`. */
export interface Extent {
  first: number;
  last: number;
}

/** One tree of nodes: a DOM range can't leave it. */
export type Root = Document | ShadowRoot;

/** An element that style hides, and the offset in the page's text where it would stand. */
export interface HiddenPart {
  element: Element;
  at: number;
}

/** What a reading found besides text. */
export interface Findings {
  roots: readonly Root[];
  bare: readonly Element[];
  hidden: readonly HiddenPart[];
}

/** One version of the page's text, with the way from text to nodes and back. */
export class PageText {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** The page's document, those of its frames, and shadow roots. */
  readonly roots: readonly Root[];
  readonly hidden: readonly HiddenPart[];
  /** Elements that had no shadow root when the page was read, but may be given one: no mutation tells. */
  readonly #bare: readonly Element[];
  readonly #extents: ReadonlyMap<Node, Extent>;
  #index: TextIndex | undefined;
  /** Data with which a segment was found current: with many passages that is asked of it again and again. */
  readonly #shownLast = new WeakMap<Segment, string>();

  constructor(text: string, segments: Segment[], extents: Map<Node, Extent>, { roots, bare, hidden }: Findings) {
    this.text = text;
    this.segments = segments;
    this.roots = roots;
    this.hidden = hidden;
    this.#bare = bare;
    this.#extents = extents;
  }

  /** Whether an element has been given a shadow root since. */
  get lacksRoots(): boolean {
    return this.#bare.some((element) => isAlive(element) && shadowRootOf(element) !== null && isConnected(element));
  }

  /** Whether something that style hid when the page was read is shown by now. */
  get showsHidden(): boolean {
    return this.hidden.some(({ element }) => isInPage(element) && isShown(element));
  }

  /** Shared by all searches in this version. */
  get index(): TextIndex {
    this.#index ??= indexText(this.text);
    return this.#index;
  }

  /** Takes over what was worked out for an earlier version where the text is still the same. */
  share(earlier: PageText): void {
    if (earlier.text === this.text) {
      this.#index = earlier.#index;
    }
  }

  /** The segments within a node, or undefined where it shows nothing. */
  extent(node: Node): Extent | undefined {
    return this.#extents.get(node);
  }

  /** The place in `segments` of the last one that starts at or before `offset`; -1 where there is none. */
  segmentAt(offset: number): number {
    let low = 0;
    let high = this.segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.segments[middle]?.start ?? 0) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** The segments that show any of the text between two offsets. */
  segmentsIn(start: number, end: number): Segment[] {
    const found: Segment[] = [];
    for (let place = Math.max(0, this.segmentAt(start)); place < this.segments.length; place += 1) {
      const segment = this.segments[place];
      if (!segment || segment.start >= end) {
        break;
      }
      if (segment.start + segment.length > start) {
        found.push(segment);
      }
    }
    return found;
  }

  /** Whether the node still stands in the page with the text that it had in this version. */
  isCurrent(segment: Segment): boolean {
    const { node, start, length, whiteSpace } = segment;
    if (!isInPage(node)) {
      return false;
    }
    const { data } = node;
    if (this.#shownLast.get(segment) === data) {
      return true;
    }
    const isSame = shownText(data, whiteSpace) === this.text.slice(start, start + length);
    if (isSame) {
      this.#shownLast.set(segment, data);
    }
    return isSame;
  }

  /** Whether another version has the same text in the same nodes. */
  equals(other: PageText): boolean {
    return (
      this.text === other.text &&
      this.segments.length === other.segments.length &&
      this.segments.every(({ node }, place) => node === other.segments[place]?.node)
    );
  }
}
