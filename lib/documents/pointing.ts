import { pressed } from '@/lib/dom/pressed';
import { fits, isNode, listen, nodeTypeOf, selectionOf } from '@/lib/dom/strangers';
import type { Point } from './document';

export type PointListener = (kind: 'move' | 'click', point: Point) => void;

interface Options {
  /** Whether an event is of our own interface. */
  isOurs: (event: Event) => boolean;
  /** Where it happened, in the top window's viewport. */
  pointOf: (event: MouseEvent) => Point;
}

/**
 * Calls for clicks, and at most once a frame for moves, in any of the documents that are followed but not in our own
 * interface. Clicks on links and controls and those that end a selection are the page's own, as are moves with a button
 * held.
 *
 * @returns what to call with each document, and with what ends where that does before the rest
 */
export function followPointing(
  { isOurs, pointOf }: Options,
  listener: PointListener,
  signal: AbortSignal,
): (page: Document, life?: AbortSignal) => void {
  let latest: PointerEvent | MouseEvent | undefined;
  const move = (event: PointerEvent): void => {
    if (!latest) {
      requestAnimationFrame(() => {
        if (latest && !signal.aborted) {
          listener('move', pointOf(latest));
        }
        latest = undefined;
      });
    }
    latest = event;
  };
  return (page, life = signal) => {
    const options = { capture: true, passive: true, signal: life };
    const click = (event: MouseEvent): void => {
      if (event.isTrusted && !isOurs(event) && !isOnControl(event) && selectionOf(page)?.isCollapsed !== false) {
        listener('click', pointOf(event));
      }
    };
    listen(
      page,
      'pointermove',
      (event) => !event.isTrusted || isOurs(event) || event.buttons !== 0 || move(event),
      options,
    );
    listen(page, 'click', click, options);
  };
}

/** The path sees into open shadow roots, where the target is only their host. */
function isOnControl(event: Event): boolean {
  return event.composedPath().some((each) => isNode(each) && nodeTypeOf(each) === 1 && fits(each as Element, pressed));
}
