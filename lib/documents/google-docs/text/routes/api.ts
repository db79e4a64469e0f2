import * as v from 'valibot';
import { askPage, type PageAnswer } from '@/lib/documents/google-docs/bridge/ask-page';
import type { Span } from '@/lib/documents/google-docs/text/text-version';
import type { RouteResult } from './route-result';

/** The text that Docs itself gives, and what is selected in it: offsets are those of Docs. */
export class ApiRoute {
  #text = '';
  #revision = 0;

  /** The newest text that was given; '' for none. */
  get latest(): string {
    return this.#text;
  }

  /** @param limit in ms */
  async text(limit: number): Promise<RouteResult> {
    const { answer } = await this.#read(limit);
    return answer.outcome === 'served' ? { outcome: 'served', text: this.#text } : { outcome: answer.outcome };
  }

  /** What is selected, with the text that it is selected in; no spans where nothing is. Null where it can't be told. */
  async selection(limit: number): Promise<{ text: string; spans: Span[] } | null> {
    const { answer, ranges } = await this.#read(limit);
    if (answer.outcome !== 'served' || !ranges) return null;
    const spans: Span[] = [];
    for (const given of ranges) {
      const range = v.safeParse(Range, given);
      if (!range.success) return null;
      const [start, end] = [range.output.start, range.output.end].sort((one, other) => one - other) as [number, number];
      if (end > this.#text.length) return null;
      if (end > start) spans.push({ start, end });
    }
    return { text: this.#text, spans };
  }

  async #read(limit: number): Promise<{ answer: PageAnswer; ranges: unknown[] | null }> {
    const answer = await askPage({ call: 'read', known: this.#revision }, limit);
    if (answer.outcome !== 'served') return { answer, ranges: null };
    const taken = this.#take(answer);
    return taken ? { answer, ranges: answer.selection ?? null } : { answer: { outcome: 'nonsense' }, ranges: null };
  }

  /** False where the change does not fit what is known: then the whole is asked for next. */
  #take({ revision, base, change }: PageAnswer): boolean {
    if (revision === undefined) return false;
    if (!change) return revision === this.#revision;
    const before = base === 0 ? '' : this.#text;
    const fits = (base === 0 || base === this.#revision) && change.start + change.dropped <= before.length;
    if (!fits) {
      this.#revision = 0;
      return false;
    }
    this.#text = before.slice(0, change.start) + change.put + before.slice(change.start + change.dropped);
    this.#revision = revision;
    return this.#text.length > 0;
  }
}

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Range = v.object({ start: Offset, end: Offset });
