import type { Piece } from '@/lib/documents/google-docs/binding/piece';
import type { LabelRun } from '@/lib/documents/google-docs/page/label-run';
import type { PageRead } from '@/lib/documents/google-docs/page/page-read';

/** A gap between two runs of a line that stands for a space which their labels lack, as a part of the line's height. */
const space = 0.15;

/** The text of the pages that have been seen so far, in their order: of pages that were scrolled away, as it was then. */
export class SeenText {
  readonly #pages = new Map<number, string>();

  /** Takes in what the pages show that are there now. */
  with(pages: readonly PageRead[]): string {
    for (const [at, { number, pieces }] of pages.entries()) {
      this.#pages.set(number ?? at, inOrder(pieces).map(textOf).join('\n'));
    }
    return [...this.#pages]
      .toSorted(([one], [other]) => one - other)
      .map(([, text]) => text)
      .join('\n')
      .trim();
  }
}

function inOrder(pieces: readonly Piece<LabelRun>[]): Piece<LabelRun>[] {
  return pieces.toSorted((one, other) => one.box.top - other.box.top || one.box.left - other.box.left);
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
