import type { Point } from '@/lib/documents/document';
import { followDocuments, placementOf } from './frames';
import type { PageVersions } from './page-versions';

export type PointListener = (kind: 'move' | 'click', point: Point) => void;

/** What a click does something else with. */
const controls =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [contenteditable]';

/**
 * Calls for clicks, and at most once a frame for moves, in any document of the page but not in our own interface.
 * Clicks on links and controls and those that end a selection are the page's own, as are moves with a button held.
 */
export function onPointing(
  versions: PageVersions,
  host: () => Element | null,
  listener: PointListener,
  signal: AbortSignal,
): void {
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
  followDocuments(
    versions,
    (page) => {
      const options = { capture: true, passive: true, signal };
      const isOurs = (event: Event): boolean => event.target === host();
      const click = (event: MouseEvent): void => {
        if (!isOurs(event) && !isOnControl(event) && page.getSelection()?.isCollapsed !== false) {
          listener('click', pointOf(event));
        }
      };
      page.addEventListener('pointermove', (event) => isOurs(event) || event.buttons !== 0 || move(event), options);
      page.addEventListener('click', click, options);
    },
    signal,
  );
}

/** The path sees into open shadow roots, where the target is only their host. */
function isOnControl(event: Event): boolean {
  return event.composedPath().some((each) => 'matches' in each && (each as Element).matches(controls));
}

function pointOf(event: MouseEvent): Point {
  const page = event.view?.document;
  const { x, y, scale } = page ? placementOf(page) : { x: 0, y: 0, scale: 1 };
  return { x: x + event.clientX * scale, y: y + event.clientY * scale };
}
