import type { Tagging } from './tagging';

/**
 * Ctrl or Cmd+Z in the overlay undoes what the toast tells of, with Shift as well it does it again; in a text field both
 * stay the field's own.
 */
export function undoByKey({ notices, actions }: Tagging) {
  return (event: KeyboardEvent) => {
    const writing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    const pressed = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
    const toast = notices.toast.peek();
    if (writing || !pressed || !toast || !('changeId' in toast)) return;
    if (event.shiftKey !== (toast.kind === 'undone')) return;
    event.preventDefault();
    void (event.shiftKey ? actions.redo : actions.undo)(toast.changeId);
  };
}
