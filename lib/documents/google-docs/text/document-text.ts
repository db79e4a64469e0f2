import { type DocAddress, parseDocAddress } from '@/lib/documents/google-docs/address';
import { onPageReady } from '@/lib/documents/google-docs/bridge/ask-page';
import type { TextRoute } from '@/lib/documents/reading-report';
import { yieldToPage } from '@/lib/documents/slices';
import { readableText } from './readable';
import type { ApiRoute } from './routes/api';
import { exportedText } from './routes/export';
import { fetchedModel, textOfModel } from './routes/model';
import type { RouteResult } from './routes/route-result';
import { TextVersion } from './text-version';
import type { Tries } from './tries';

/** Docs calls the first tab so where an address names none. */
const firstTab = 't.0';

/** Milliseconds after which the next route is begun, where none has served; and how long each may take. */
const patience = { api: 4_000, export: 2_000, apiAnswer: 1_500, exportAnswer: 30_000 };

/** An export is asked for again at most so often, in ms: it is a request to Google. */
const exportPause = 15_000;

interface Options {
  api: ApiRoute;
  tries: Tries;
  /** The text of the pages that are or were there, in their order; '' where none shows its text. */
  visibleText: () => string;
  /** Whether what the pages show is in a text: else it is the text of something else. */
  isPlausible: (version: TextVersion) => boolean;
  signal: AbortSignal;
}

const ranks: Readonly<Record<TextRoute, number>> = { api: 0, export: 1, model: 2, visible: 3 };

/** The text of the tab of the document that is shown, by the best route that serves. */
export class DocumentText {
  readonly #options: Options;
  readonly #events = new EventTarget();
  #address: DocAddress | null = null;
  #current: TextVersion | null = null;
  #route: TextRoute | null = null;
  #round = new AbortController();
  #exportedAt = Number.NEGATIVE_INFINITY;
  #failures = 0;
  #isApiAbsent = false;
  #isBeginning = false;

  constructor(options: Options) {
    this.#options = options;
    onPageReady(() => {
      options.tries.note('page: interface after', 'served', performance.now());
      void this.#tryApi();
    }, options.signal);
    options.signal.addEventListener('abort', () => this.#round.abort());
  }

  get current(): TextVersion | null {
    return this.#current;
  }

  get route(): TextRoute | null {
    return this.#route;
  }

  get address(): DocAddress | null {
    return this.#address;
  }

  get tabId(): string {
    return this.#address?.tabId ?? firstTab;
  }

  /** Begins to read what the address names, anew where that is another document or tab. */
  follow(href: string): void {
    const address = parseDocAddress(href);
    const same =
      address?.documentId === this.#address?.documentId &&
      (address?.tabId ?? firstTab) === this.tabId &&
      address?.account === this.#address?.account;
    const isFirst = this.#address === null;
    if (!address || (same && !isFirst)) return;
    this.#address = address;
    this.#round.abort();
    this.#round = new AbortController();
    this.#exportedAt = Number.NEGATIVE_INFINITY;
    this.#set(null, null);
    const { signal } = this.#round;
    this.#isBeginning = true;
    void this.#begin(signal).finally(() => {
      if (!signal.aborted) this.#isBeginning = false;
    });
  }

  onChange(listener: () => void, signal: AbortSignal): void {
    this.#events.addEventListener('change', listener, { signal });
  }

  /** The text, once there is any. Null where the signal aborts before. */
  async first(signal: AbortSignal): Promise<TextVersion | null> {
    while (!this.#current && !signal.aborted) {
      await new Promise<void>((resolve) => {
        this.#events.addEventListener('change', () => resolve(), { once: true });
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
    }
    return this.#current;
  }

  /** The document has changed and come to rest: reads it again, by a better route where one has come. */
  async refresh(): Promise<void> {
    const { signal } = this.#round;
    if (!this.#address || signal.aborted) return;
    if ((await this.#tryApi()) || this.#isBeginning) return;
    if (this.#route === 'api') {
      this.#failures += 1;
      // One answer that does not come is no reason to leave the best route.
      if (this.#failures < 2) return;
    }
    if (await this.#tryExport(signal)) return;
    if (this.#route === null || this.#route === 'visible') this.#tryVisible(signal);
  }

  /** Takes the text that Docs gave together with something else. Null where it is no text of what is shown. */
  adopt(raw: string): TextVersion | null {
    const version = this.#versionOf('api', { outcome: 'served', text: raw }, this.#round.signal);
    return version && this.#admits(version, 'api') ? this.#set(version, 'api') : null;
  }

  async #begin(signal: AbortSignal): Promise<void> {
    // It comes some time after the page has started, which `onPageReady` tells. What fails otherwise is not waited for.
    const isFailing = this.#tryApi().then((served) => served || this.#isApiAbsent || undefined);
    await Promise.race([isFailing.then((waits) => waits && pause(patience.api)), pause(patience.api)]);
    if (signal.aborted || this.#current) return;
    const exported = await Promise.race([this.#tryExport(signal), pause(patience.export - patience.api)]);
    if (exported === true || signal.aborted || this.#current) return;
    await this.#tryModel(signal);
    if (!this.#current && !signal.aborted) this.#tryVisible(signal);
  }

  async #tryApi(): Promise<boolean> {
    const { signal } = this.#round;
    if (!this.#address) return false;
    const { api, tries } = this.#options;
    const result = await tries.time('text: api', api.text(patience.apiAnswer));
    this.#isApiAbsent = result.outcome === 'absent';
    const served = await this.#takeInSteps('api', result, signal);
    if (served) this.#failures = 0;
    return served;
  }

  async #tryExport(round: AbortSignal): Promise<boolean> {
    const address = this.#address;
    if (!address || performance.now() - this.#exportedAt < exportPause) return false;
    this.#exportedAt = performance.now();
    const signal = AbortSignal.any([round, AbortSignal.timeout(patience.exportAnswer)]);
    const result = await this.#options.tries.time('text: export', exportedText(address, this.tabId, signal));
    return this.#takeInSteps('export', result, round);
  }

  async #tryModel(round: AbortSignal): Promise<boolean> {
    const address = this.#address;
    if (!address) return false;
    const { tries } = this.#options;
    const here = await tries.time('text: model', Promise.resolve(textOfModel(document, this.tabId)));
    if (await this.#takeInSteps('model', here, round)) return true;
    this.#tryVisible(round);
    const signal = AbortSignal.any([round, AbortSignal.timeout(patience.exportAnswer)]);
    const fetched = await tries.time('text: model, fetched', fetchedModel(address, this.tabId, signal));
    return this.#takeInSteps('model', fetched, round);
  }

  #tryVisible(round: AbortSignal): void {
    const text = this.#options.visibleText();
    const result: RouteResult = text === '' ? { outcome: 'absent' } : { outcome: 'served', text };
    this.#options.tries.note('text: visible', result.outcome, 0);
    const version = this.#versionOf('visible', result, round);
    if (version) this.#set(version, 'visible');
  }

  /** In a long document each step takes milliseconds: between them the page answers its keys. */
  async #takeInSteps(route: TextRoute, result: RouteResult, round: AbortSignal): Promise<boolean> {
    if (result.outcome !== 'served') return false;
    await yieldToPage();
    const version = this.#versionOf(route, result, round);
    if (!version) return false;
    await yieldToPage();
    version.prepare();
    await yieldToPage();
    const admits = this.#admits(version, route);
    await yieldToPage();
    if (!admits || round.aborted || this.#isLesser(route)) return false;
    // A newer one was given meanwhile, and is taken by whoever asked for it.
    const isOld = route === 'api' && result.text !== this.#options.api.latest;
    if (!isOld) this.#set(version, route);
    return true;
  }

  #versionOf(route: TextRoute, result: RouteResult, round: AbortSignal): TextVersion | null {
    if (result.outcome !== 'served' || round.aborted || this.#isLesser(route)) return null;
    const isModel = route === 'api' || route === 'model';
    return new TextVersion(readableText(result.text), this.tabId, isModel, this.#current);
  }

  /** What comes late by a lesser route than one that has served since says nothing new. */
  #isLesser(route: TextRoute): boolean {
    return this.#route !== null && ranks[route] > ranks[this.#route] && this.#failures < 2;
  }

  #admits(version: TextVersion, route: TextRoute): boolean {
    if (this.#options.isPlausible(version)) return true;
    this.#options.tries.note(`text: ${route}`, 'nonsense', 0);
    return false;
  }

  #set(version: TextVersion | null, route: TextRoute | null): TextVersion | null {
    const before = this.#current;
    this.#route = route;
    if (version && before && before.text === version.text && before.isModel === version.isModel) return before;
    this.#current = version;
    this.#events.dispatchEvent(new Event('change'));
    return version;
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
