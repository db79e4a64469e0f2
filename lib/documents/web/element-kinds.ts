import { isConnected, localNameOf, nodeTypeOf, styleOf, windowOf } from '@/lib/dom/strangers';
import { isAlive } from '@/lib/highlights/alive';

/** Elements whose content is no text of the page, whatever their style says. */
const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'input',
  'select',
  'datalist',
  'option',
  'title',
  'desc',
  'metadata',
  'defs',
  'object',
  'embed',
  'video',
  'audio',
  'canvas',
  'progress',
  'meter',
  'rp',
]);

export const isSilent = (element: Element): boolean => silent.has(localNameOf(element));

/** Whether its own style shows the element; what is around it may be hidden. */
export function isShown(element: Element): boolean {
  const style = styleOf(element);
  return style !== undefined && style.display !== 'none' && style.visibility === 'visible';
}

/** Whether the element, being shown as `display`, is part of the line around it. */
export function flowsInLine(display: string): boolean {
  const isInLine = display === 'contents' || display.startsWith('inline') || display.startsWith('ruby');
  return isInLine || display.endsWith('math');
}

/** Whether the element, being shown as `display`, has a box of its own that can be watched and measured. */
export function hasOwnBox(display: string): boolean {
  return display !== 'contents' && display !== 'inline' && !display.startsWith('ruby');
}

export function isFrame(element: Element): boolean {
  const name = localNameOf(element);
  return name === 'iframe' || name === 'frame';
}

/**
 * The document within a frame where it is of the page's own origin, else null. Elements of other realms fail
 * `instanceof`, so it goes by name.
 */
export function framedDocument(element: Element): Document | null {
  if (!isFrame(element)) {
    return null;
  }
  return (element as HTMLIFrameElement).contentDocument ?? null;
}

/** Whether the node is shown in this tab: a frame that was taken out, or has gone to another page, keeps its document. */
export const isInPage = (node: Node): boolean => isAlive(node) && isConnected(node) && windowOf(node) != null;

export const isText = (node: Node): node is Text => {
  const type = nodeTypeOf(node);
  return type === 3 || type === 4;
};
export { isDocument, isElement, isShadowRoot } from '@/lib/dom/strangers';
