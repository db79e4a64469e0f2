import { shadowRootOf } from './shadow-roots';
import {
  allInTree,
  assignedSlotOf,
  attributeOf,
  isElement,
  isShadowRoot,
  localNameOf,
  openRootOf,
  parentNodeOf,
} from './strangers';

/** The element and all that it is shown in within its document. */
export function allAround(element: Element): ReadonlySet<Element> {
  const around = new Set<Element>();
  for (let each: Element | null = element; each; each = shownIn(each)) around.add(each);
  return around;
}

/** What a node is shown in within its document, out of slots and shadow roots too. */
export function shownIn(node: Node): Element | null {
  const parent = assignedSlotOf(node) ?? parentNodeOf(node);
  if (parent && isElement(parent)) return slotIn(parent, node) ?? parent;
  return parent && isShadowRoot(parent) ? parent.host : null;
}

/** The slot in the closed root of a parent: browsers tell of those in open ones alone. */
function slotIn(parent: Element, node: Node): HTMLSlotElement | null {
  // Of others that hold something, no closed root is known.
  const root = localNameOf(parent).includes('-') && !openRootOf(parent) ? shadowRootOf(parent) : null;
  if (root === null) return null;
  const slots = allInTree(root, 'slot') as HTMLSlotElement[];
  if (root.slotAssignment === 'manual')
    return slots.find((slot) => slot.assignedNodes().includes(node as Element)) ?? null;
  const name = (isElement(node) && attributeOf(node, 'slot')) || '';
  return slots.find((slot) => (attributeOf(slot, 'name') ?? '') === name) ?? null;
}
