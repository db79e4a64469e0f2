import { anchorQuote, type QuoteSelector } from '@/lib/anchoring';
import type { Found } from '@/lib/documents/document';
import { Slices } from '@/lib/documents/slices';
import type { PassageId } from '@/lib/model/ids';
import type { PageText } from './page-text';
import { readHidden } from './read-page';

/**
 * What a page holds but does not show: closed tab panels, folded menus, the other language. It is kept out of the page's
 * text, because a quote must not contain what the person did not see when selecting around it. But a passage in there
 * is not lost: it is there to be opened. It is looked for only where the shown text does not have it, and only the very
 * same words count, because nobody could check others.
 */
export class HiddenText {
  readonly #page: PageText;
  readonly #host: () => Element | null;
  #reading: Promise<PageText> | undefined;

  constructor(page: PageText, host: () => Element | null) {
    this.#page = page;
    this.#host = host;
  }

  /** The passage as found in the order of the text, but without any extent, as it can't be painted. */
  async find(passageId: PassageId, selector: QuoteSelector): Promise<Found | null> {
    if (this.#page.hidden.length === 0) {
      return null;
    }
    this.#reading ??= this.#read();
    const hidden = await this.#reading;
    const found = hidden.text.includes(selector.exact) ? anchorQuote(hidden.index, selector) : null;
    const quote = found && hidden.text.slice(found.start, found.end);
    if (!found || quote !== selector.exact) {
      return null;
    }
    const at = this.#placeOf(hidden, found.start);
    return { status: 'exact', passageId, start: at, end: at, quote };
  }

  async #read(): Promise<PageText> {
    const hidden = await readHidden(this.#page.hidden, this.#host);
    await new Slices().spread(hidden.index.prepare());
    return hidden;
  }

  #placeOf(hidden: PageText, offset: number): number {
    const segment = hidden.segmentAt(offset);
    const part = this.#page.hidden.findLast(({ element }) => (hidden.extent(element)?.first ?? segment + 1) <= segment);
    return part?.at ?? this.#page.text.length;
  }
}
