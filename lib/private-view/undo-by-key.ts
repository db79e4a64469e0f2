import type { PrivateView } from './private-view';

/**
 * Ctrl or Cmd+Z in the overlay undoes what the toast tells of, with Shift as well it does it again; in a text field both
 * stay the field's own.
 */
export function undoByKey({ toast: shown, acts }: Pick<PrivateView, 'toast' | 'acts'>) {
  return (event: KeyboardEvent) => {
    const writing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    const pressed = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
    const toast = shown.peek();
    if (writing || !pressed || !toast || !('changeId' in toast)) return;
    if (event.shiftKey !== (toast.kind === 'undone')) return;
    event.preventDefault();
    (event.shiftKey ? acts.redo : acts.undo)(toast.changeId);
  };
}
