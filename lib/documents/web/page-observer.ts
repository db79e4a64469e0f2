import { isNode, listen, localNameOf, parentNodeOf, styleOf } from '@/lib/dom/strangers';
import { isElement, isInPage } from './element-kinds';
import { type Effect, effectOf, strongest } from './mutations';
import type { PageText, Root } from './page-text';

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
};

/** Where nodes were taken from that have just been removed from the page. */
export type Cuts = ReadonlyMap<Node, Node>;

/**
 * Watches the trees of a page, and says what their changes mean for its text. After changes of inline styles alone it
 * says 'no', and `hasRevealed` is to be asked when the page is at rest.
 */
export class PageObserver {
  readonly #observer: MutationObserver;
  readonly #host: () => Element | null;
  readonly #changed: (effect: Effect, cuts: Cuts) => void;
  readonly #signal: AbortSignal;
  readonly #roots = new WeakSet<Root>();
  /** Elements whose inline style has changed since it was last asked whether that shows or hides them. */
  readonly #restyled = new Set<Element>();

  constructor(host: () => Element | null, changed: (effect: Effect, cuts: Cuts) => void, signal: AbortSignal) {
    this.#host = host;
    this.#changed = changed;
    this.#signal = signal;
    this.#observer = new MutationObserver((records) => this.#read(records));
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** Watches these trees too. A frame's `load` brings another document, which no mutation tells of. */
  watch(roots: readonly Root[]): void {
    for (const root of roots) {
      if (!this.#signal.aborted && !this.#roots.has(root)) {
        this.#roots.add(root);
        this.#observer.observe(root, observed);
        listen(root, 'load', (event) => this.#loaded(event.target), { capture: true, signal: this.#signal });
      }
    }
  }

  /** Takes in what has changed up to this moment. */
  settle(): void {
    this.#read(this.#observer.takeRecords());
  }

  /** Whether inline styles have shown or hidden any element since the page was read. */
  hasRevealed(page: PageText): boolean {
    const elements = [...this.#restyled];
    this.#restyled.clear();
    return elements.some((element) => {
      const parent = isInPage(element) && parentNodeOf(element);
      if (!parent || !page.extent(parent)) {
        return false;
      }
      const style = styleOf(element);
      return (style !== undefined && style.display !== 'none') !== (page.extent(element) !== undefined);
    });
  }

  #read(records: readonly MutationRecord[]): void {
    // Restyled elements of before were told of then; telling again would have the page looked at without end.
    if (records.length === 0) {
      return;
    }
    const host = this.#host();
    const effects = records.map((record) => {
      if (record.attributeName === 'style' && record.target !== host) {
        this.#restyled.add(record.target as Element);
      }
      return effectOf(record, host);
    });
    const effect = strongest(effects);
    if (effect !== 'no' || this.#restyled.size > 0) {
      this.#changed(effect, effect === 'yes' ? cutsIn(records) : noCuts);
    }
  }

  #loaded(target: EventTarget | null): void {
    const name = target && isNode(target) && isElement(target) ? localNameOf(target) : null;
    if (name === 'iframe' || name === 'frame') {
      this.#changed('yes', noCuts);
    } else if (name === 'link') {
      this.#changed('maybe', noCuts);
    }
  }
}

const noCuts: Cuts = new Map();

/** A node that was removed twice was last where the last record says. */
function cutsIn(records: readonly MutationRecord[]): Cuts {
  return new Map(records.flatMap(({ removedNodes, target }) => [...removedNodes].map((node) => [node, target])));
}
