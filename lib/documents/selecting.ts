import { listen } from '@/lib/dom/strangers';

/** Milliseconds without a change of the selection after which someone who selects by keyboard or touch has finished. */
const quiet = 200;

/**
 * Calls when the person has finished selecting in any of the documents that are followed, or has let go of the
 * selection.
 *
 * @returns what to call with each document, and with what ends where that does before the rest
 */
export function followSelecting(
  listener: () => void,
  signal: AbortSignal,
): (page: Document, life?: AbortSignal) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPressed = false;
  const finish = (delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(listener, delay);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (page, life = signal) => {
    const options = { capture: true, passive: true, signal: life };
    const press = ({ isPrimary, pointerType }: PointerEvent): void => {
      isPressed = isPrimary && pointerType !== 'touch';
    };
    // The selection settles after the event: a click into selected text lets go of it only then.
    const release = (): void => {
      if (isPressed) {
        isPressed = false;
        finish(0);
      }
    };
    listen(page, 'pointerdown', press, options);
    listen(page, 'pointerup', release, options);
    listen(page, 'pointercancel', release, options);
    listen(page, 'dragend', release, options);
    listen(page, 'selectionchange', () => isPressed || finish(quiet), options);
  };
}
