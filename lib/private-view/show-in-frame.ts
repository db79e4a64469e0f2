import { computed, effect, signal as signalOf, untracked } from '@preact/signals';
import { hasFocus } from '@/lib/dom/strangers';
import { askBackground } from '@/lib/messaging/ask';
import { patiently } from '@/lib/tagging/saving';
import type { Tagging } from '@/lib/tagging/tagging';
import { framePresence } from './frame-presence';
import { addFramedView, type FramedView } from './framed-view';
import { holdFocus } from './hold-focus';
import { hushKeyUp } from './hush-key-up';
import type { PrivateView } from './private-view';
import { serveView } from './serve-view';
import type { Standing } from './wire/from-view-schema';
import { onWindowWire } from './wire/window-wire';
import type { Wire } from './wire/wire';

export interface InFrameNeeds {
  view: PrivateView;
  tagging: Tagging;
  into: HTMLElement;
  /** Of the extension's page that shows it. */
  address: string;
  /** What the frame is known by; made up anew for each overlay. */
  secret: string;
  until: AbortSignal;
}

/**
 * How long the frame may take once it is needed, in ms: until it is loaded, and from then on until it answers. Pages that
 * isolate what they hold let it in never; in its place something else is loaded, which does not answer.
 */
const patience = { loading: 3_000, answering: 2_500 };

/**
 * Shows the private view in a frame of the extension, which is there before it is needed; where the page lets none in,
 * in a small window.
 */
export function showInFrame({ view, tagging, into, address, secret, until }: InFrameNeeds): void {
  const { tags, identity, writing } = tagging;
  const shownIn = signalOf<'nowhere' | 'frame' | 'window'>('nowhere');
  const isLoaded = signalOf(false);
  let inWindow: AbortController | null = null;
  let isLost = false;
  /** A window that is there may not have the keys yet: until it has, they are the page's, which is not to hear them. */
  let hasTurnedToWindow = false;
  const takesKeys = computed(() => view.picker.value?.picking ?? view.card.value?.takesFocus === true);
  const vouch = () => patiently(() => askBackground('vouchForFrame', secret));
  const isThere = framePresence(view, tagging, until);

  function addFrame(gone: AbortSignal): () => void {
    const standing = signalOf<Standing>([]);
    const frame: FramedView = addFramedView({ into, address, secret, vouch, onLoad: serveFrame }, gone);
    let served: AbortController | null = null;
    const wanted = () => {
      if (shownIn.peek() === 'window' && hasTurnedToWindow) return null;
      if (view.picker.peek() !== null || writing.keys.waits.peek()) return 'surely';
      return shownIn.peek() === 'frame' && view.card.peek()?.keepsFocus ? 'mostly' : null;
    };
    const focus = holdFocus({ frame, wanted, lost }, gone);
    hushKeyUp(writing.keys, gone);

    /** The page has the keys, and would hear what is typed: what takes them stands in a window, and here no more. */
    function lost(): void {
      if (isLost || wanted() === null) return;
      isLost = true;
      served?.abort();
      standing.value = [];
      shownIn.value = 'nowhere';
      if (takesKeys.peek()) openWindow();
      else view.acts.closeCard();
    }

    function serveFrame(wire: Wire): void {
      served?.abort();
      if (isLost) {
        wire.close();
        return;
      }
      served = new AbortController();
      standing.value = [];
      isLoaded.value = true;
      const onReady = () => {
        // It was late, and a window has come in its place.
        inWindow?.abort();
        shownIn.value = 'frame';
        if (takesKeys.peek()) focus.give();
      };
      const onStanding = (panels: Standing) => {
        standing.value = panels;
      };
      const needs = { view, tags, identity, onReady, onStanding, onLeft: focus.left, onNowhere: focus.leave };
      serveView(needs, wire, AbortSignal.any([served.signal, gone]));
    }

    const stops = [
      effect(() => {
        if (takesKeys.value && shownIn.value !== 'window') focus.give();
      }),
      effect(() => {
        if (view.picker.value !== null || view.card.value?.keepsFocus || writing.keys.waits.value) return;
        frame.standAlone(false);
        isLost = false;
      }),
      // What is closed here lets presses through at once, and not only when the frame has followed.
      effect(() => frame.standAt(standing.value.flatMap(({ panel, box }) => (view[panel].value ? [box] : [])))),
    ];
    return () => {
      for (const stop of stops) stop();
      isLoaded.value = false;
      if (shownIn.peek() === 'frame') shownIn.value = 'nowhere';
    };
  }

  const openWindow = () => void askBackground('openPrivateWindow', secret);

  onWindowWire(
    secret,
    (wire, closed) => {
      if (shownIn.peek() === 'frame') return wire.close();
      const served = new AbortController();
      inWindow = served;
      const onReady = () => {
        shownIn.value = 'window';
        hasTurnedToWindow = !hasFocus(document);
      };
      const ignore = () => undefined;
      const needs = { view, tags, identity, onReady, onStanding: ignore, onLeft: ignore, onNowhere: ignore };
      serveView(needs, wire, AbortSignal.any([served.signal, closed]));
      closed.addEventListener('abort', () => served.signal.aborted || closeWindow(), { once: true });
    },
    until,
  );

  const leave = () => {
    if (!hasFocus(document)) hasTurnedToWindow = true;
  };
  window.addEventListener('blur', leave, { capture: true, passive: true, signal: until });

  /** Who closes the window is done with the picker in it; what was written is kept as by Escape. */
  function closeWindow(): void {
    shownIn.value = 'nowhere';
    view.acts.cancel();
  }

  const stops = [
    effect(() => {
      if (!isThere.value) return;
      const life = new AbortController();
      const end = untracked(() => addFrame(AbortSignal.any([life.signal, until])));
      return () => {
        end();
        life.abort();
      };
    }),
    effect(() => {
      if (!takesKeys.value || shownIn.value !== 'nowhere') return;
      const left = isLoaded.value ? patience.answering : patience.loading;
      const late = setTimeout(openWindow, left);
      return () => clearTimeout(late);
    }),
  ];
  until.addEventListener('abort', () => stops.forEach((stop) => void stop()), { once: true });
}
