import { onAddressChange } from '@/lib/documents/address-changes';
import { onceAFrame } from '@/lib/documents/once-a-frame';
import { parseSlidesAddress } from './address';
import { Deck } from './deck/deck';
import { listedSlides, watchCanvas } from './page/canvas';
import { showSelector } from './page/selectors';
import { readSlide, type ShownSlide, shownSlide } from './page/shown-slide';

/** Milliseconds without a change after which the text counts as come to rest. */
const rest = 400;

/** What is on screen, what has been, and when either changes. */
export class SlidesState {
  readonly deck = new Deck();
  readonly #events = new EventTarget();
  /** The same within a task: it is asked for often. */
  #shown: ShownSlide | null | undefined;
  /** Whether something was read that has not been told yet. */
  #isNews = false;

  constructor(signal: AbortSignal) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const moved = onceAFrame(() => this.#fire('move'), signal);
    const changed = (): void => {
      this.#shown = undefined;
      this.#fire('mutate');
      moved();
      clearTimeout(timer);
      timer = setTimeout(() => this.#tellNews(), rest);
    };
    watchCanvas(changed, signal);
    onAddressChange(window, changed, signal);
    window.addEventListener('resize', changed, { signal });
    document.addEventListener('scroll', () => moved(), { capture: true, passive: true, signal });
    document.addEventListener('fullscreenchange', changed, { signal });
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  /** Null while there is none, while it is not known which, and during a slide show. */
  get shown(): ShownSlide | null {
    if (this.#shown === undefined) {
      const expected = parseSlidesAddress(location.href)?.slideId ?? null;
      this.#shown = document.querySelector(showSelector) ? null : shownSlide(document, expected);
      // What is known holds until something changes, or until there is time for something else to.
      queueMicrotask(() => {
        this.#shown = undefined;
      });
    }
    return this.#shown;
  }

  /** Reads the slide on screen. It is news where it was not known, or has other text now, or slides were put in another order. */
  look(): void {
    const isOrdered = this.deck.list(listedSlides(document));
    const { shown } = this;
    const isNew = shown !== null && this.deck.note(readSlide(shown, this.deck.numberOf(shown.id)));
    this.#isNews ||= isNew || isOrdered;
  }

  #tellNews(): void {
    this.look();
    if (!this.#isNews) return;
    this.#isNews = false;
    this.#fire('text');
  }

  /** 'mutate' comes before the page is painted, 'move' once a frame, 'text' once the text has come to rest. */
  on(what: 'mutate' | 'move' | 'text', listener: () => void, signal: AbortSignal): void {
    this.#events.addEventListener(what, listener, { signal });
  }

  #fire(what: 'mutate' | 'move' | 'text'): void {
    this.#events.dispatchEvent(new Event(what));
  }
}
