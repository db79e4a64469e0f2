/**
 * The modal dialog that makes everything outside it inert: of several, the last in the document, as those that are
 * opened from another usually stand behind it. Null where none is open.
 */
export function blockingDialog(page: Document): HTMLDialogElement | null {
  return [...page.querySelectorAll<HTMLDialogElement>('dialog:modal')].at(-1) ?? null;
}

/** Whether something of the page's lies above all that merely has a great `z-index`. */
export function hasTopLayer(page: Document, host: Element): boolean {
  if (page.fullscreenElement || blockingDialog(page)) return true;
  return [...page.querySelectorAll(':popover-open')].some((element) => element !== host);
}
