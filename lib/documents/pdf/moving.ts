import { onceAFrame } from '@/lib/documents/once-a-frame';
import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';

/** Calls, at most once a frame, when the pages may have moved, or what is painted on them has changed. */
export function onPagesMoved(
  { container, events }: Pick<OpenedPdf, 'container' | 'events'>,
  repaints: EventTarget,
  listener: () => void,
  signal: AbortSignal,
): void {
  const ask = onceAFrame(listener, signal);
  container.addEventListener('scroll', ask, { passive: true, signal });
  window.addEventListener('resize', ask, { signal });
  repaints.addEventListener('repaint', ask, { signal });
  const observer = new ResizeObserver(ask);
  observer.observe(container);
  signal.addEventListener('abort', () => observer.disconnect());
  for (const name of ['scalechanging', 'rotationchanging', 'updateviewarea'] as const) events.on(name, ask, { signal });
}
