import type { LabelRun } from '@/lib/documents/google-docs/page/label-run';
import { naturalWidth } from '@/lib/documents/google-docs/page/natural-width';

/** A part of a run's width, from 0 at its left to 1 at its right. */
export type Part = readonly [left: number, right: number];

/** Writing that changes its shape with what is beside it, or its direction: only laid out text says where it stands. */
const complex =
  /[\u0590-\u1dff\u2066-\u2069\ua800-\uabff\ufb1d-\ufdff\ufe70-\ufeff]|[\u200c-\u200f\u202a-\u202e]|\p{Extended_Pictographic}|\p{Mark}|\p{Surrogate}|[\u{10000}-\u{10ffff}]/u;

/** Where characters of a run stand. Docs says only how wide the whole is; how it is shared out is worked out anew. */
export class Measure {
  readonly #known = new Map<string, readonly Part[]>();

  /** The parts of a run's width that its characters from `from` to `to` take; several where it is written in two directions. */
  parts(run: LabelRun, from: number, to: number, bench: HTMLElement): readonly Part[] {
    const { label, font, box } = run;
    if (from <= 0 && to >= label.length) return [[0, 1]];
    const width = box.right - box.left;
    const key = [from, to, Math.round(width * 4), font, label].join('\n');
    const before = this.#known.get(key);
    if (before) return before;
    const made = complex.test(label) ? laidOut(run, from, to, bench) : this.#drawn(run, from, to);
    if (this.#known.size > 4_000) this.#known.clear();
    this.#known.set(key, made);
    return made;
  }

  #drawn({ label, font, stretch }: LabelRun, from: number, to: number): readonly Part[] {
    const width = (end: number): number => {
      const before = label.slice(0, end);
      return naturalWidth(before, font) + stretch * (before.split(' ').length - 1);
    };
    const whole = width(label.length);
    return whole > 0 ? [[width(from) / whole, width(to) / whole]] : [[0, 1]];
  }
}

function laidOut({ label, font, stretch }: LabelRun, from: number, to: number, bench: HTMLElement): readonly Part[] {
  const line = document.createElement('span');
  line.style.cssText =
    'all:initial;position:absolute;left:0;top:0;visibility:hidden;white-space:pre;unicode-bidi:plaintext;';
  line.style.font = font;
  line.style.wordSpacing = `${stretch}px`;
  line.textContent = label;
  bench.append(line);
  const range = document.createRange();
  const text = line.firstChild;
  const whole = line.getBoundingClientRect();
  if (text) {
    range.setStart(text, from);
    range.setEnd(text, to);
  }
  const boxes = text && whole.width > 0 ? [...range.getClientRects()] : [];
  line.remove();
  if (boxes.length === 0) return [[0, 1]];
  return boxes.map(({ left, right }) => [(left - whole.left) / whole.width, (right - whole.left) / whole.width]);
}
