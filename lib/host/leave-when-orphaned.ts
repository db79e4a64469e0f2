import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Writing } from '@/lib/tagging/writing';

/**
 * After an update of the extension nobody answers an overlay that was there before. It goes when the person comes back
 * to the page, unless they are writing in it.
 */
export function leaveWhenOrphaned(context: ContentScriptContext, { picking }: Writing, signal: AbortSignal): void {
  const check = () => {
    if (!picking.peek() && context.isInvalid) context.abort();
  };
  window.addEventListener('focus', check, { signal });
  document.addEventListener('visibilitychange', check, { signal });
}
