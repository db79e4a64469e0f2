import { viewOf } from '@/lib/dom/strangers';
import type { Effect } from './mutations';
import { type Cuts, PageObserver } from './page-observer';
import type { PageText, Root } from './page-text';
import { readPage, readPageInSlices } from './read-page';
import type { ReadTrees } from './read-trees';
import { Rest } from './rest';
import { onSuspicion } from './suspicion';

/** Attempts to read a restless page in slices before it is read in one go. */
const attempts = 3;

interface Options {
  page: Document;
  host: () => Element | null;
  signal: AbortSignal;
}

/**
 * Owns the page's text: reads it when it is first asked for and after changes, never while nothing changes. Everybody
 * shares one version.
 */
export class PageVersions implements ReadTrees {
  readonly #options: Options;
  readonly #observer: PageObserver;
  readonly #rest: Rest;
  readonly #events = new EventTarget();
  readonly #editListeners = new Set<(cuts: Cuts) => void>();
  #latest: PageText | undefined;
  #previous: PageText | undefined;
  #state: Effect = 'yes';
  /** How often the page has been read at once: that overtakes a reading in progress. */
  #readings = 0;
  #isTold = true;
  #reading: Promise<PageText> | undefined;

  constructor(options: Options) {
    const { page, host, signal } = options;
    this.#options = options;
    this.#observer = new PageObserver(host, (effect, cuts) => this.#disturb(effect, cuts), signal);
    this.#rest = new Rest(
      () => void this.#rested(),
      (isRestless) => this.#events.dispatchEvent(new CustomEvent('restless', { detail: isRestless })),
      signal,
    );
    this.#observer.watch([page]);
    viewOf(page)?.addEventListener('load', () => this.#disturb('maybe'), { signal });
    // The closer look that it takes waits until the page is at rest.
    onSuspicion(this, () => this.#latest && this.#rest.disturb(), signal);
  }

  /** The versions that are held, latest first. */
  get held(): PageText[] {
    return [this.#latest, this.#previous].filter((version) => version !== undefined);
  }

  /** The text as it stands at this moment, read at once if need be. */
  now(): PageText {
    this.#observer.settle();
    const latest = this.#latest;
    return latest && this.#state !== 'yes' && !latest.lacksRoots ? latest : this.#readAtOnce();
  }

  /** The same, read again also where a changed class or attribute may have shown or hidden some of it. */
  surely(): PageText {
    const version = this.now();
    return this.#state === 'no' && !this.#hasRevealed(version) ? version : this.#readAtOnce();
  }

  /** The text as it stands, read in slices that leave the page its time. */
  fresh(): Promise<PageText> {
    this.#observer.settle();
    const latest = this.#latest;
    if (latest && this.#state === 'no' && !latest.lacksRoots && !this.#hasRevealed(latest)) {
      return Promise.resolve(latest);
    }
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  /** Calls after a change of the text, or of the nodes that it stands in, once the page is at rest. */
  onChange(listener: () => void, signal: AbortSignal): void {
    this.#events.addEventListener('change', listener, { signal });
  }

  /** Calls whenever the page is at rest after any change that may have shown, hidden or covered something. */
  onRest(listener: () => void, signal: AbortSignal): void {
    this.#events.addEventListener('rest', listener, { signal });
  }

  /** Calls when the page has begun to change on and on, and when it no longer does. */
  onRestless(listener: (isRestless: boolean) => void, signal: AbortSignal): void {
    this.#events.addEventListener('restless', (event) => listener((event as CustomEvent<boolean>).detail), { signal });
  }

  /** Calls at every change of the text, before the browser shows it, with where nodes were cut out. */
  onEdit(listener: (cuts: Cuts) => void, signal: AbortSignal): void {
    this.#editListeners.add(listener);
    signal.addEventListener('abort', () => this.#editListeners.delete(listener));
  }

  /** Calls with the trees of the page, at once and whenever more of them are found. */
  onRoots(listener: (roots: readonly Root[]) => void, signal: AbortSignal): void {
    this.#events.addEventListener('roots', () => listener(this.#latest?.roots ?? []), { signal });
    listener(this.#latest?.roots ?? [this.#options.page]);
  }

  /** Calls the listeners of `onChange` without waiting for rest, even if the text proves to be the same. */
  announce(): void {
    this.#isTold = false;
    this.#disturb('maybe');
    this.#rest.hurry();
  }

  /** Tells how long work on what the page shows took, in milliseconds: the dearer, the less often it is looked at anew. */
  charge(spent: number): void {
    this.#rest.charge(spent);
  }

  async #read(): Promise<PageText> {
    const { page, host, signal } = this.#options;
    const watch = (roots: readonly Root[]): void => this.#observer.watch(roots);
    const since = performance.now();
    for (let attempt = 0; attempt < attempts && !signal.aborted; attempt += 1) {
      this.#state = 'no';
      const readings = this.#readings;
      const version = await readPageInSlices(page, host, watch);
      this.#observer.settle();
      const isOvertaken = this.#readings !== readings;
      if (version && !isOvertaken) {
        this.charge(performance.now() - since);
        return this.#keep(version);
      }
      if (this.#latest && isOvertaken && this.#state === 'no') {
        return this.#latest;
      }
    }
    return this.#readAtOnce();
  }

  #readAtOnce(): PageText {
    const { page, host } = this.#options;
    this.#state = 'no';
    this.#readings += 1;
    const since = performance.now();
    const version = readPage(page, host);
    this.charge(performance.now() - since);
    return this.#keep(version);
  }

  #keep(version: PageText): PageText {
    const earlier = this.#latest;
    if (earlier) {
      version.share(earlier);
      this.#isTold &&= version.equals(earlier);
    }
    this.#previous = earlier;
    this.#latest = version;
    this.#observer.watch(version.roots);
    if (
      !earlier ||
      version.roots.length !== earlier.roots.length ||
      version.roots.some((root) => !earlier.roots.includes(root))
    ) {
      this.#events.dispatchEvent(new Event('roots'));
    }
    return version;
  }

  /** Whether text is shown that was hidden when this version was read, or the other way round. */
  #hasRevealed(version: PageText): boolean {
    return this.#observer.hasRevealed(version) || version.showsHidden;
  }

  #disturb(effect: Effect, cuts: Cuts = new Map()): void {
    this.#state = effect === 'yes' ? 'yes' : this.#state === 'no' ? 'maybe' : this.#state;
    if (effect === 'yes') {
      for (const listener of this.#editListeners) {
        listener(cuts);
      }
    }
    this.#rest.disturb();
  }

  async #rested(): Promise<void> {
    if (!this.#latest) {
      return;
    }
    await this.fresh();
    this.#events.dispatchEvent(new Event('rest'));
    if (!this.#isTold && !this.#options.signal.aborted) {
      this.#isTold = true;
      this.#events.dispatchEvent(new Event('change'));
    }
  }
}
