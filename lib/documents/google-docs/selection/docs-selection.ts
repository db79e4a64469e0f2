import { selectionSelector } from '@/lib/documents/google-docs/page/selectors';
import { shownPart } from '@/lib/documents/google-docs/page/shown-part';
import type { Surfaces } from '@/lib/documents/google-docs/page/surfaces';
import type { DocsPainter } from '@/lib/documents/google-docs/painting/docs-painter';
import { Measure } from '@/lib/documents/google-docs/painting/measure';
import type { DocumentText } from '@/lib/documents/google-docs/text/document-text';
import type { ApiRoute } from '@/lib/documents/google-docs/text/routes/api';
import { squeeze } from '@/lib/documents/google-docs/text/squeezed';
import type { Span, TextVersion } from '@/lib/documents/google-docs/text/text-version';
import type { Tries } from '@/lib/documents/google-docs/text/tries';
import type { SelectionRoute } from '@/lib/documents/reading-report';
import { copiedText } from './copied';
import { selectionMarks } from './marks';
import { spanOfQuote } from './span-of-quote';
import { coveredRuns, spanOfCovered } from './under-marks';

/** What is selected: a stretch of the text, or, where the text can't be read, its words alone. */
export type Selected = { kind: 'span'; version: TextVersion; span: Span } | { kind: 'quote'; quote: string };

interface Options {
  api: ApiRoute;
  text: DocumentText;
  surfaces: Surfaces;
  painter: DocsPainter;
  tries: Tries;
}

/** How long Docs is given to say what is selected, in ms. */
const patience = 700;

/** Words under the selection that an answer must hold to be believed, where there are as many. */
const tellingLength = 4;

export class DocsSelection {
  readonly #options: Options;
  readonly #measure = new Measure();
  #route: SelectionRoute | null = null;

  constructor(options: Options) {
    this.#options = options;
  }

  get route(): SelectionRoute | null {
    return this.#route;
  }

  async read(): Promise<Selected | null> {
    const marks = selectionMarks();
    const seen = this.#seen(marks);
    const told = await this.#byApi(seen.words);
    if (told !== 'unknown') return told;
    const copied = this.#byCopy(seen.span, marks.length > 0);
    if (copied) return copied;
    const version = this.#options.text.current;
    if (version && seen.span) {
      this.#route = 'rectangles';
      return { kind: 'span', version, span: seen.span };
    }
    if (marks.length > 0) this.#route = 'none';
    return null;
  }

  async #byApi(words: string): Promise<Selected | null | 'unknown'> {
    const { api, text, tries } = this.#options;
    const since = performance.now();
    const answer = await api.selection(patience);
    const note = (outcome: 'served' | 'nonsense' | 'absent'): void =>
      tries.note('selection: api', outcome, performance.now() - since);
    if (!answer) {
      note('absent');
      return 'unknown';
    }
    const version = text.adopt(answer.text);
    if (!version) {
      note('nonsense');
      return 'unknown';
    }
    const spans = joined(answer.spans, version);
    if (spans.length === 0) {
      // Something outside of the text may be selected, such as a header: then copying tells.
      if (words.length >= tellingLength) return 'unknown';
      note('served');
      this.#route = 'api';
      return null;
    }
    const isSeen = (span: Span): boolean => squeeze(version.text.slice(span.start, span.end)).text.includes(words);
    // Of several stretches one is meant: a passage holds nothing that was not selected.
    const span = words.length >= tellingLength ? spans.find(isSeen) : spans.at(-1);
    if (!span) {
      note('nonsense');
      return 'unknown';
    }
    note('served');
    this.#route = 'api';
    return { kind: 'span', version, span };
  }

  #byCopy(near: Span | null, isMarked: boolean): Selected | null {
    const { text, tries } = this.#options;
    const hasMarks = document.querySelector(selectionSelector) !== null;
    const quote = isMarked || !hasMarks ? copiedText() : '';
    if (quote.trim() === '') {
      if (isMarked) tries.note('selection: copy', 'refused', 0);
      return null;
    }
    tries.note('selection: copy', 'served', 0);
    this.#route = 'copy';
    const version = text.current;
    const span = version ? spanOfQuote(version, quote, near?.start ?? null, shownPart()) : null;
    return version && span ? { kind: 'span', version, span } : { kind: 'quote', quote: quote.trim() };
  }

  /** What lies under the selection as drawn, on the pages that are there. */
  #seen(marks: readonly SVGGeometryElement[]): { span: Span | null; words: string } {
    const { painter, surfaces, text } = this.#options;
    if (marks.length === 0) return { span: null, words: '' };
    painter.settle();
    const version = text.current;
    const bound = painter.bound();
    const spans: Span[] = [];
    let words = '';
    for (const surface of surfaces.present()) {
      const covered = coveredRuns(surface, marks, this.#measure);
      for (const { run, from, to } of covered) {
        // The characters at the edges may be covered only in part.
        const inner = run.text.slice(from + 1, to - 1);
        if (inner.length > words.length) words = inner;
      }
      const page = bound.get(surface);
      const span = version && page ? spanOfCovered(covered, page, version) : null;
      if (span) spans.push(span);
    }
    if (spans.length === 0) return { span: null, words };
    return {
      span: {
        start: Math.min(...spans.map(({ start }) => start)),
        end: Math.max(...spans.map(({ end }) => end)),
      },
      words,
    };
  }
}

/** Stretches that hold something, and as one those between which there is nothing to read, such as the end of a cell. */
function joined(spans: readonly Span[], version: TextVersion): Span[] {
  const whole: Span[] = [];
  for (const { start, end } of spans.filter((span) => span.end > span.start).toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last && squeeze(version.text.slice(last.end, start)).text === '') last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole;
}
