import { type Span, trimmed } from '@/lib/documents/span';
import { childNodesOf, nextSiblingOf, parentNodeOf } from '@/lib/dom/strangers';
import { isShadowRoot, isText } from './element-kinds';
import type { PageText } from './page-text';
import { shownOffset } from './white-space';

/**
 * The text between two boundary points, without white space at its ends; null where nothing is left. Points may be
 * anything that a range can hold, such as the elements that a triple click or "select all" gives.
 */
export function spanOf(page: PageText, range: AbstractRange): Span | null {
  const start = offsetOf(page, range.startContainer, range.startOffset, 'start');
  const end = offsetOf(page, range.endContainer, range.endOffset, 'end');
  return trimmed(page.text, start, end);
}

function offsetOf(page: PageText, node: Node, offset: number, side: 'start' | 'end'): number {
  if (isText(node)) {
    const extent = page.extent(node);
    const segment = extent && page.segments[extent.first];
    if (segment) {
      return segment.start + shownOffset(node.data, segment.whiteSpace, offset);
    }
  }
  const gap = isText(node) ? gapBeside(page, node) : gapAt(page, node, childNodesOf(node)[offset] ?? null);
  if (side === 'start') {
    return page.segments[gap]?.start ?? page.text.length;
  }
  const before = page.segments[gap - 1];
  return before ? before.start + before.length : 0;
}

/** The place in `segments` of what is shown first at or after the child; null stands for the end of the node. */
function gapAt(page: PageText, node: Node, from: Node | null): number {
  for (let child = from; child; child = nextSiblingOf(child)) {
    const extent = page.extent(child);
    if (extent) {
      return extent.first;
    }
  }
  return page.extent(node)?.last ?? gapBeside(page, node);
}

/** The same for a node that shows nothing: the place where it would stand. */
function gapBeside(page: PageText, node: Node): number {
  const parent = parentNodeOf(node) ?? (isShadowRoot(node) ? node.host : null);
  return parent ? gapAt(page, parent, nextSiblingOf(node)) : page.segments.length;
}
