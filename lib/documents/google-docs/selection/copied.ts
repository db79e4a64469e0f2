import { keyboardFrameSelector } from '@/lib/documents/google-docs/page/selectors';

/**
 * What Docs would copy, asked of its own handler by an event that only it gets: nothing reaches the clipboard, since no
 * browser acts upon an event that a script has made. Firefox leaves the transfer given to the event aside and makes
 * another (bug 2027025), so the event's own is read. '' where nothing is selected, or copying is not allowed.
 */
export function copiedText(): string {
  try {
    const field = keyboardDocument()?.querySelector('[contenteditable="true"]');
    if (!field) return '';
    const event = new ClipboardEvent('copy', {
      bubbles: true,
      cancelable: true,
      clipboardData: new DataTransfer(),
    });
    field.dispatchEvent(event);
    return (event.clipboardData?.getData('text/plain') ?? '').replace(/\r\n?/g, '\n');
  } catch {
    return '';
  }
}

/** The document of the frame in which Docs takes keys. */
export function keyboardDocument(): Document | null {
  try {
    return document.querySelector<HTMLIFrameElement>(keyboardFrameSelector)?.contentDocument ?? null;
  } catch {
    return null;
  }
}
