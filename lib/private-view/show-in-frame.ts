import { computed, effect } from '@preact/signals';
import { addFramedView } from '@/lib/host/framed-view';
import { holdFocus } from '@/lib/host/hold-focus';
import { askBackground } from '@/lib/messaging/ask';
import { newUuid } from '@/lib/model/ids';
import { patiently } from '@/lib/tagging/saving';
import type { Tagging } from '@/lib/tagging/tagging';
import type { PrivateView } from './private-view';
import { serveView } from './serve-view';
import type { Wire } from './wire/wire';

export interface InFrameNeeds {
  view: PrivateView;
  tagging: Tagging;
  into: HTMLElement;
  /** Of the extension's page that shows it. */
  address: string;
  until: AbortSignal;
}

/** Shows the private view in a frame of the extension. The frame is there before it is needed. */
export function showInFrame({ view, tagging, into, address, until }: InFrameNeeds): void {
  let served: AbortController | null = null;
  const { tags, identity } = tagging;
  const secret = newUuid();
  const vouched = patiently(() => askBackground('vouchForFrame', secret));
  const frame = addFramedView({ into, address, secret, vouched, onLoad: serve }, until);
  const takesKeys = () => view.picker.peek() !== null || view.card.peek()?.takesFocus === true;
  const left = holdFocus(frame.element, () => view.picker.peek() !== null, until);

  function serve(wire: Wire): void {
    served?.abort();
    served = new AbortController();
    const signal = AbortSignal.any([served.signal, until]);
    serveView({ view, tags, identity, onReady: giveFocus, onStanding: frame.standAt, onLeft: left }, wire, signal);
  }

  function giveFocus(): void {
    if (takesKeys()) frame.element.focus({ preventScroll: true });
  }

  const picking = computed(() => view.picker.value?.picking);
  const pressed = computed(() => view.card.value?.takesFocus === true);
  const stop = effect(() => {
    if (picking.value || pressed.value) giveFocus();
  });
  until.addEventListener('abort', stop, { once: true });
}
