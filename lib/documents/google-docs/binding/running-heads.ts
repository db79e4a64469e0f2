import type { Piece, Run } from './piece';

/** The part of a page's height, at its top and at its bottom, in which headers and footers stand: an inch of eleven. */
const margin = 0.09;
/** Pixels by which the same line may stand apart on two pages. */
const tolerance = 2;
/** What stands in a margin this many of its heights from the text on the page is no part of that. */
const farApart = 1.2;
/** Words with which something in the margin may begin like something else by chance. */
const shortBeginning = 4;

interface Page<R extends Run> {
  height: number | null;
  pieces: readonly Piece<R>[];
}

/**
 * The pieces of pages without headers and footers: what stands in the margins apart from the text, what several pages show
 * at the same place there, and what could be mistaken for something in the text.
 */
export function withoutRunningHeads<R extends Run>(pages: readonly Page<R>[]): Piece<R>[][] {
  const inMargins = pages.map(({ height, pieces }) =>
    pieces.filter(({ box }) => height !== null && (box.bottom <= height * margin || box.top >= height * (1 - margin))),
  );
  return pages.map(({ pieces }, at) => {
    const own = inMargins[at] ?? [];
    const others = inMargins.toSpliced(at, 1).flat();
    const body = pieces.filter((piece) => !own.includes(piece));
    const isHead = (piece: Piece): boolean =>
      others.some((other) => isSame(piece, other)) || body.some((other) => begins(other, piece));
    const unlike = own.filter((piece) => !isHead(piece));
    // Where nothing stands but in the margins, they are not what they seem.
    return body.length > 0 ? joined(body, unlike) : unlike;
  });
}

/** The pieces of the text, and of the others those that stand close to it, or to one that does. */
function joined<R extends Run>(body: readonly Piece<R>[], others: readonly Piece<R>[]): Piece<R>[] {
  const near = others.filter((other) => body.some((piece) => isNear(piece, other)));
  if (near.length === 0) return [...body];
  return joined(
    [...body, ...near],
    others.filter((other) => !near.includes(other)),
  );
}

function isNear({ box }: Piece, other: Piece): boolean {
  const far = farApart * (other.box.bottom - other.box.top);
  return other.box.top < box.bottom + far && box.top < other.box.bottom + far;
}

function isSame(one: Piece, other: Piece): boolean {
  return one.text === other.text && Math.abs(one.box.top - other.box.top) <= tolerance;
}

function begins(part: Piece, whole: Piece): boolean {
  return (part.text.length >= shortBeginning || part.text === whole.text) && whole.text.startsWith(part.text);
}
