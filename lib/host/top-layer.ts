/** They show something of their own instead of what they hold. */
const replaced = 'video, audio, img, canvas, iframe, embed, object, svg';

/**
 * What makes everything outside it inert, or null: a modal dialog, of several the last in the document, as those that
 * are opened from another usually stand behind it; or what fills the screen, which has the same effect in both browsers.
 * In dialogs of our own there is nothing to tag: those that say so are left out, and lie above the overlay.
 */
export function blockingElement(page: Document): Element | null {
  const dialog = [...page.querySelectorAll<HTMLDialogElement>('dialog:modal:not([data-above-overlay])')].at(-1) ?? null;
  const full = page.fullscreenElement;
  if (!full || full.matches(replaced)) return dialog;
  return dialog && !dialog.contains(full) ? dialog : full;
}

/** Whether something of the page's lies above all that merely has a great `z-index`. */
export function hasTopLayer(page: Document, host: Element): boolean {
  if (page.fullscreenElement || blockingElement(page)) return true;
  return [...page.querySelectorAll(':popover-open')].some((element) => element !== host);
}
