import { attributeOf, bodyOf, pageOf, rootElementOf, styleOf } from '@/lib/dom/strangers';
import { frameOf } from './frames';

/** In which directions a person could scroll. */
export interface Axes {
  x: boolean;
  y: boolean;
}

/** Frames that are said not to scroll (HTML, "scrolling" of frames). */
const fixedFrames = new Set(['no', 'off', 'noscroll']);

/**
 * In which directions a person could scroll the element, or for the root the viewport. What a page holds fixed
 * (`overflow: hidden`) could be scrolled by script: sliders would come out of step with their buttons for good.
 */
export function scrollableAxes(element: Element): Axes {
  const page = pageOf(element);
  const isRoot = element === rootElementOf(page);
  const frame = isRoot ? frameOf(page) : null;
  if (frame && fixedFrames.has(attributeOf(frame, 'scrolling')?.toLowerCase() ?? '')) {
    return { x: false, y: false };
  }
  const own = styleOf(element);
  const body = bodyOf(page);
  const isHandedOn = isRoot && own?.overflowX === 'visible' && own.overflowY === 'visible';
  const style = isHandedOn && body ? styleOf(body) : own;
  const isOpen = (overflow: string | undefined): boolean =>
    overflow === 'auto' || overflow === 'scroll' || (isRoot && overflow === 'visible');
  return { x: isOpen(style?.overflowX), y: isOpen(style?.overflowY) };
}
