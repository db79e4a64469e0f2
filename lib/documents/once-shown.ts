import { isPrerendering, listen } from '@/lib/dom/strangers';

/**
 * Calls at once, or where the browser has loaded the page ahead of its time, when the person goes there: until then the
 * tab shows another page, which is what answers in its place.
 */
export function onceShown(listener: () => void, signal: AbortSignal): void {
  if (isPrerendering(document)) listen(document, 'prerenderingchange', listener, { once: true, signal });
  else listener();
}
