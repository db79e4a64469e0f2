import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import type { DocumentAdapter } from '@/lib/documents/document';
import { listen } from '@/lib/dom/strangers';
import { localView } from '@/lib/private-view/local-view';
import type { PrivateView } from '@/lib/private-view/private-view';
import { undoByKey } from '@/lib/private-view/undo-by-key';
import type { Backend } from '@/lib/tagging/backend';
import { startTagging, type Tagging } from '@/lib/tagging/tagging';
import type { Host } from './host';
import { makeOverlay } from './overlay';

/** Shows what is the person's own, somewhere. */
export type ShowPrivately = (given: { host: Host; view: PrivateView; tagging: Tagging; until: AbortSignal }) => void;

/** Starts tagging in a document and shows what belongs to it, whatever kind of document that is. */
export function showOverlay(
  host: Host,
  adapter: DocumentAdapter,
  backend: Backend,
  showPrivately: ShowPrivately,
  until: AbortSignal,
): Tagging {
  const tagging = startTagging(adapter, backend, host.origin, until);
  const view = localView(tagging, adapter, until);
  const Overlay = makeOverlay(tagging);
  host.marks.addEventListener('keydown', undoByKey(view), { signal: until });
  render(<Overlay />, host.marks);
  until.addEventListener('abort', () => render(null, host.marks), { once: true });
  adapter.onShadowRoots?.(host.follow, until);
  standAnew(host, tagging, until);
  closeCardByKey(view, tagging.cards.close, host.marks, until);
  showPrivately({ host, view, tagging, until });
  return tagging;
}

/** What is to be pressed, or takes the keys, stands where that is possible at that moment. */
function standAnew({ settle }: Host, { offering, writing }: Tagging, until: AbortSignal): void {
  const isOffered = computed(() => offering.offer.value !== null);
  const stop = effect(() => {
    if (isOffered.value || writing.picking.value) settle();
  });
  until.addEventListener('abort', stop, { once: true });
}

/** A card goes by Escape also while the focus is in the page, or on the badge that brought it. */
function closeCardByKey({ card }: PrivateView, close: () => void, marks: HTMLElement, until: AbortSignal): void {
  const stop = effect(() => {
    if (card.value === null) return;
    const ended = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (event.isTrusted && event.key === 'Escape' && !event.defaultPrevented) close();
    };
    listen(document, 'keydown', onKey, { signal: ended.signal });
    // The page, where the other listens, hears no keys that are pressed in here.
    const onOwnKey = (event: KeyboardEvent) => event.key === 'Escape' && close();
    marks.addEventListener('keydown', onOwnKey, { signal: ended.signal });
    return () => ended.abort();
  });
  until.addEventListener('abort', stop, { once: true });
}
