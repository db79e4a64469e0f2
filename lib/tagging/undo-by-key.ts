import type { Tagging } from './tagging';

/** Ctrl or Cmd+Z in the overlay does what the toast offers; in a text field it stays the field's own. */
export function undoByKey({ notices, actions }: Tagging) {
  return (event: KeyboardEvent) => {
    const writing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    const pressed = event.key === 'z' && (event.ctrlKey || event.metaKey);
    const toast = notices.toast.peek();
    if (writing || !pressed || !toast || !('changeId' in toast)) return;
    event.preventDefault();
    void actions.undo(toast.changeId);
  };
}
