import { onceAFrame } from '@/lib/documents/once-a-frame';
import { editorSelector, keyboardFrameSelector, selectionSelector } from './page/selectors';
import { keyboardDocument } from './selection/copied';

/** Milliseconds without a change of the selection after which someone has finished selecting. */
const quiet = 150;

/** Calls when the person may have selected something else: by the mouse, by keys, or because Docs draws it elsewhere. */
export function onDocsSelect(listener: () => void, signal: AbortSignal): { marksChanged(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPressed = false;
  const finish = (): void => {
    clearTimeout(timer);
    if (!isPressed) timer = setTimeout(listener, quiet);
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener('pointerdown', ({ isPrimary }) => (isPressed = isPrimary), options);
  for (const type of ['pointerup', 'pointercancel']) {
    document.addEventListener(
      type,
      () => {
        isPressed = false;
        finish();
      },
      options,
    );
  }
  followKeyboard((page) => page.addEventListener('keyup', finish, options), signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return { marksChanged: finish };
}

/** Calls with the document of the frame in which Docs takes keys, now and whenever there is another. */
function followKeyboard(enter: (page: Document) => void, signal: AbortSignal): void {
  let known: Document | null = null;
  const look = (): void => {
    const page = keyboardDocument();
    if (!page || page === known) return;
    known = page;
    enter(page);
  };
  document.addEventListener('focusin', look, { capture: true, signal });
  document.addEventListener('load', ({ target }) => isKeyboardFrame(target) && look(), { capture: true, signal });
  look();
}

const isKeyboardFrame = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches(keyboardFrameSelector);

/** Calls, at most once a frame, when pages may have moved, or other passages are painted. */
export function onDocsMove(repaints: EventTarget, listener: () => void, signal: AbortSignal): void {
  const ask = onceAFrame(listener, signal);
  document.addEventListener(
    'scroll',
    ({ target }) => target instanceof Element && target.closest(editorSelector) && ask(),
    { capture: true, passive: true, signal },
  );
  window.addEventListener('resize', ask, { signal });
  repaints.addEventListener('repaint', ask, { signal });
}

/** Whether changes of the page are of what Docs draws over selected text, and nothing else. */
export function isOfSelection({ target }: MutationRecord): boolean {
  return target instanceof Element && target.closest(selectionSelector) !== null;
}
