import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Tagging } from '@/lib/tagging/tagging';
import type { PrivateView } from './private-view';

/** How long the frame stays once nothing is shown in it and nothing is likely to be soon, in ms. */
const lingering = 10_000;

/**
 * Whether the frame is to be in the page: from when something is likely to be shown in it, which is before it is, until
 * some time after. Browsers keep no page for going back to that holds a frame of an extension (Chromium's
 * `EmbedderExtensionFrame`), and each takes its memory.
 */
export function framePresence(
  view: PrivateView,
  { offering }: Pick<Tagging, 'offering'>,
  until: AbortSignal,
): ReadonlySignal<boolean> {
  const shows = () => view.picker.value !== null || view.card.value !== null || view.toast.value !== null;
  const isLikely = computed(() => shows() || offering.offer.value !== null);
  const isThere = signal(false);
  let leaving: ReturnType<typeof setTimeout> | undefined;

  function stay(): void {
    clearTimeout(leaving);
    isThere.value = true;
  }

  function leaveSoon(): void {
    clearTimeout(leaving);
    leaving = setTimeout(() => {
      isThere.value = false;
    }, lingering);
  }

  const stops = [
    effect(() => {
      // What is only spoken is gone once it has been said.
      const isSpeaking = view.spoken.value !== null;
      if (isLikely.value) return stay();
      if (isSpeaking) stay();
      leaveSoon();
    }),
    () => clearTimeout(leaving),
  ];
  until.addEventListener('abort', () => stops.forEach((stop) => void stop()), { once: true });
  return isThere;
}
