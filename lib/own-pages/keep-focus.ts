import { isAvailable } from './focusable';
import { type FocusPlace, giveNearby, isLost, placeOf } from './lost-focus';

/** How long what comes instead may take, in ms: it is read from the database. */
const patience = 1_500;

/** How much of what had the focus is remembered: more than a dialog has controls. */
const memory = 40;

/** In ms: where nothing is painted, no frame comes. */
const longestFrame = 100;

const watched = { subtree: true, childList: true, attributeFilter: ['disabled', 'hidden', 'inert', 'open'] };

export interface KeptFocus {
  /** Watches a root too that can't be seen into from the document. */
  watch(root: ShadowRoot): void;
}

/**
 * Keeps the focus from being lost where what has it goes, is hidden or is disabled, for whoever uses the keyboard or a
 * screen reader. It is then given:
 *
 * - from a dialog or a message, to what had it before that;
 * - else to what is now in its place: the next in what is left around it, or the one before;
 * - to the title of the page, where all that was around it is gone or another page has come.
 *
 * What gives the focus itself is not interfered with, nor a person who leaves it nowhere.
 */
export function keepFocus(until?: AbortSignal): KeptFocus {
  let place: FocusPlace | null = null;
  /** What is lost and not given anew yet, and until when. */
  let lost: { place: FocusPlace; timer: ReturnType<typeof setTimeout> } | null = null;
  let history: Element[] = [];
  let isDue = false;
  let hasGiven = false;
  const observer = new MutationObserver(look);

  function settle(): void {
    clearTimeout(lost?.timer);
    lost = null;
  }

  function look(): void {
    if (!place || !isLost(place)) return;
    lost ??= { place, timer: setTimeout(() => attempt(true), patience) };
    if (isDue) return;
    isDue = true;
    // What gives the focus itself does it by then, effects of views too.
    afterFrame(() => {
      isDue = false;
      attempt(false);
    });
  }

  function attempt(isLast: boolean): void {
    if (!lost || until?.aborted) return;
    const { place: from } = lost;
    // Once the person comes back to the window it is looked at again.
    if (!isLost(from) || !document.hasFocus()) {
      settle();
      return;
    }
    const isGiven = giveNearby(from, history, isLast);
    if (isGiven) hasGiven = true;
    if (!isLast) return;
    settle();
    if (!isGiven) place = null;
  }

  function arrived({ target }: Event): void {
    settle();
    if (!(target instanceof Element)) return;
    if (target === document.body) {
      place = null;
      return;
    }
    place = placeOf(target);
    history = [...history.filter((each) => each.isConnected && each !== target), target].slice(-memory);
  }

  /** Chromium tells of what is taken out as of what is left, before it is out. */
  function left({ relatedTarget }: FocusEvent): void {
    if (relatedTarget !== null) return;
    queueMicrotask(() => {
      const wasTakenOut = observer.takeRecords().some(({ removedNodes }) => removedNodes.length > 0);
      const isLeft = place && isLost(place) && isAvailable(place.element) && document.hasFocus();
      if (isLeft && !wasTakenOut) place = null;
      look();
    });
  }

  function pressed(): void {
    if (!lost) return;
    settle();
    place = null;
  }

  /** A key that is still held was meant for what is gone. */
  function held(event: KeyboardEvent): void {
    if (!event.repeat) hasGiven = false;
    if (!hasGiven || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  const first = { capture: true, ...(until && { signal: until }) };
  addEventListener('focusin', arrived, first);
  addEventListener('focusout', left, first);
  addEventListener('pointerdown', pressed, { ...first, passive: true });
  addEventListener('keydown', held, first);
  addEventListener('focus', look, { ...first, capture: false });
  observer.observe(document, watched);
  until?.addEventListener('abort', () => {
    observer.disconnect();
    settle();
  });
  return { watch: (root) => observer.observe(root, watched) };
}

function afterFrame(act: () => void): void {
  let isOver = false;
  const end = () => {
    if (isOver) return;
    isOver = true;
    setTimeout(act);
  };
  requestAnimationFrame(end);
  setTimeout(end, longestFrame);
}
