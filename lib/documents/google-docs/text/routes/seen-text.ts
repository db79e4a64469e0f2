import { withoutListMark } from '@/lib/documents/google-docs/binding/list-mark';
import type { Piece } from '@/lib/documents/google-docs/binding/piece';
import type { LabelRun } from '@/lib/documents/google-docs/page/label-run';
import type { PageRead } from '@/lib/documents/google-docs/page/page-read';

/** A gap between two runs of a line that stands for a space which their labels lack, as a part of the line's height. */
const space = 0.15;

/** Pixels by which pieces of one row may begin apart. */
const sameRow = 3;

/** The text of the pages that have been seen so far, in their order: of pages that were scrolled away, as it was then. */
export class SeenText {
  readonly #pages = new Map<number, string>();

  /** Takes in what the pages show that are there now. */
  with(pages: readonly PageRead[]): string {
    for (const [at, { number, pieces }] of pages.entries()) {
      this.#pages.set(number ?? at, inOrder(pieces.map(withoutListMark)).map(textOf).join('\n'));
    }
    return [...this.#pages]
      .toSorted(([one], [other]) => one - other)
      .map(([, text]) => text)
      .join('\n')
      .trim();
  }
}

/** From top to bottom, and what begins in one row, as cells do, from left to right. */
function inOrder(pieces: readonly Piece<LabelRun>[]): Piece<LabelRun>[] {
  const rows: Piece<LabelRun>[][] = [];
  for (const piece of pieces.toSorted((one, other) => one.box.top - other.box.top)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && piece.box.top - first.box.top < sameRow) row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => row.toSorted((one, other) => one.box.left - other.box.left));
}

function textOf({ runs }: Piece<LabelRun>): string {
  return runs.reduce((text, run, at) => {
    const before = runs[at - 1]?.box;
    const height = run.box.bottom - run.box.top;
    const isNewLine = before !== undefined && run.box.top >= before.bottom - height / 2;
    const isApart = before !== undefined && run.box.left - before.right > space * height;
    return `${text}${isNewLine || isApart ? ' ' : ''}${run.label}`;
  }, '');
}
