import { takesText } from '@/lib/own-pages/takes-text';
import type { ChangeController } from './change-controller';

/** Ctrl or Cmd with Z undoes, with Shift as well redoes. In a text field they stay the browser's own. */
export function listenForUndoKeys(controller: Pick<ChangeController, 'undo' | 'redo'>, signal: AbortSignal): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (takesText(event.target)) return;
      event.preventDefault();
      if (event.shiftKey) controller.redo();
      else controller.undo();
    },
    { signal },
  );
}
