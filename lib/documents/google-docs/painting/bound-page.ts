import type { BoundPiece, Sides } from '@/lib/documents/google-docs/binding/piece';
import type { LabelRun } from '@/lib/documents/google-docs/page/label-run';
import type { Measure } from './measure';

/** A stretch of the squeezed text. */
export interface SqueezedSpan {
  start: number;
  end: number;
}

interface BoundRun extends SqueezedSpan {
  run: LabelRun;
}

/** A box of a passage, and what it was taken from. */
export interface MarkBox {
  box: Sides;
  signature: string;
}

/** The runs of one page with where each stands in the squeezed text, in the order of the text. */
export class BoundPage {
  readonly runs: readonly BoundRun[];

  constructor(bound: readonly BoundPiece<LabelRun>[]) {
    this.runs = bound
      .flatMap(({ piece, start }) => {
        let at = start;
        return piece.runs.map((run) => {
          const begins = at;
          at += run.text.length;
          return { run, start: begins, end: at };
        });
      })
      .sort((one, other) => one.start - other.start);
  }

  /** The boxes of what of a stretch stands on this page. */
  boxes(span: SqueezedSpan, measure: Measure, bench: HTMLElement): MarkBox[] {
    const boxes: MarkBox[] = [];
    for (let at = this.#firstEndingAfter(span.start); at < this.runs.length; at += 1) {
      const bound = this.runs[at];
      if (!bound || bound.start >= span.end) break;
      boxes.push(...boxesIn(bound, span, measure, bench));
    }
    return boxes;
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.runs[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function boxesIn({ run, start, end }: BoundRun, span: SqueezedSpan, measure: Measure, bench: HTMLElement): MarkBox[] {
  const { origins } = run.squeezed;
  const first = Math.max(start, span.start) - start;
  const last = Math.min(end, span.end) - start;
  if (last <= first) return [];
  const from = first === 0 ? 0 : (origins[first] ?? 0);
  const to = last === run.text.length ? run.label.length : (origins[last - 1] ?? 0) + 1;
  const { left, top, right, bottom } = run.box;
  const width = right - left;
  return measure.parts(run, from, to, bench).map(([begins, ends]) => ({
    box: { left: left + begins * width, right: left + ends * width, top, bottom },
    signature: run.signature,
  }));
}
