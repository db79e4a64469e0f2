import { type Piece, pieceOf } from '@/lib/documents/google-docs/binding/piece';
import { type LabelRun, signatureOf, squeezedLabel } from './label-run';
import { Layer, type Place } from './layer';
import { naturalWidth } from './natural-width';
import { inReadingOrder, linesOf } from './reading-order';
import { labelSelector, pageSelector } from './selectors';

/** Something on which Docs draws text and over which marks can be drawn: a page, or all tiles where there are no pages. */
export class Surface {
  readonly element: HTMLElement;
  readonly layer: Layer;
  pieces: readonly Piece<LabelRun>[] = [];
  /** Null where there are no pages, and so no margins. */
  height: number | null = null;
  isRead = false;

  constructor(element: HTMLElement) {
    this.element = element;
    this.layer = new Layer(element);
  }

  /** The page's number, which Docs writes as its place in the stack; null where it does not. */
  get number(): number | null {
    const number = Number.parseInt(this.element.style.zIndex, 10);
    return Number.isNaN(number) ? null : number;
  }

  get top(): number {
    return Number.parseFloat(this.element.style.top) || 0;
  }

  /** What Docs says is drawn here. */
  labels(): Element[] {
    return [...this.element.querySelectorAll(labelSelector)];
  }

  /** Reads what is drawn here now, and where. Lays out the page. */
  read(): void {
    const place = this.layer.place();
    const labels = this.labels();
    const isPage = this.element.matches(pageSelector);
    this.height = isPage ? this.element.getBoundingClientRect().height / place.scale : null;
    const groups = new Map<Element | null, LabelRun[]>();
    const seen = new Set<string>();
    for (const rectangle of labels) {
      const run = runOf(rectangle, place);
      if (!run || (!isPage && isRepeated(run, seen))) continue;
      const group = groupOf(rectangle);
      groups.set(group, [...(groups.get(group) ?? []), run]);
    }
    stretchJustified([...groups.values()].flat());
    this.isRead = true;
    this.pieces = [...groups].flatMap(([group, runs]) => (group ? [asPiece(runs)] : looseLines(runs).map(asPiece)));
  }
}

function runOf(rectangle: Element, place: Place): LabelRun | null {
  const label = rectangle.getAttribute('aria-label') ?? '';
  const box = rectangle.getBoundingClientRect();
  if (label === '' || box.width === 0 || box.height === 0) return null;
  const squeezed = squeezedLabel(label);
  const x = (value: number): number => (value - place.left) / place.scale;
  const y = (value: number): number => (value - place.top) / place.scale;
  return {
    text: squeezed.text,
    label,
    squeezed,
    font: rectangle.getAttribute('data-font-css') ?? '',
    stretch: 0,
    signature: signatureOf(rectangle),
    box: { left: x(box.left), top: y(box.top), right: x(box.right), bottom: y(box.bottom) },
  };
}

/** Labels this long say how large a font is drawn: short ones are measured too roughly. */
const tellingLabel = 6;

/**
 * Finds the runs whose spaces are wider than those of other runs in the same font. The least wide for its text is taken
 * to be drawn as the font has it.
 */
function stretchJustified(runs: readonly LabelRun[]): void {
  for (const [font, same] of Map.groupBy(runs, (run) => run.font)) {
    const telling = same.filter(({ label }) => label.length >= tellingLabel);
    const scales = telling.map((run) => widthOf(run) / naturalWidth(run.label, font)).filter((scale) => scale > 0);
    const scale = Math.min(...scales);
    if (!Number.isFinite(scale)) continue;
    for (const run of telling) {
      const spaces = run.label.trim().split(' ').length - 1;
      const more = widthOf(run) / scale - naturalWidth(run.label, font);
      if (spaces > 0 && more > 1) run.stretch = more / spaces;
    }
  }
}

const widthOf = ({ box }: LabelRun): number => box.right - box.left;

/** Tiles beside each other draw the lines between them both, a fraction of a pixel apart at most. */
function isRepeated({ label, box }: LabelRun, seen: Set<string>): boolean {
  const key = (x: number, y: number): string => `${x} ${y} ${label}`;
  const [left, top] = [Math.round(box.left), Math.round(box.top)];
  const near = [-1, 0, 1];
  if (near.some((x) => near.some((y) => seen.has(key(left + x, top + y))))) return true;
  seen.add(key(left, top));
  return false;
}

function groupOf(rectangle: Element): Element | null {
  const paragraph = rectangle.closest('[role="paragraph"]');
  if (paragraph) return paragraph;
  const parent = rectangle.parentElement;
  return parent?.localName === 'g' ? parent : null;
}

function asPiece(runs: readonly LabelRun[]): Piece<LabelRun> {
  const piece = pieceOf(inReadingOrder(runs));
  const asHeld = pieceOf(runs);
  return asHeld.text === piece.text ? piece : { ...piece, asHeld };
}

/** Where nothing groups the runs: what stands in a line, apart from what is far to its side. */
function looseLines(runs: readonly LabelRun[]): LabelRun[][] {
  return linesOf(runs).flatMap((line) => {
    const parts: LabelRun[][] = [];
    for (const run of line.toSorted((one, other) => one.box.left - other.box.left)) {
      const last = parts.at(-1);
      const before = last?.at(-1)?.box;
      const gap = Math.max(10, 0.7 * (run.box.bottom - run.box.top));
      if (last && before && run.box.left - before.right < gap) last.push(run);
      else parts.push([run]);
    }
    return parts;
  });
}
