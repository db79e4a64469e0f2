import type { Ground, Line, Painted, Point } from '@/lib/documents/document';
import { markNames } from '@/lib/documents/mark-names';
import { boxOf, closestTo, pageOf, rootOf } from '@/lib/dom/strangers';
import { isAlive } from '@/lib/highlights/alive';
import { rangesAt } from '@/lib/highlights/hits';
import { type Mark, Painter } from '@/lib/highlights/painter';
import { Sheets } from '@/lib/highlights/sheets';
import type { PassageId } from '@/lib/model/ids';
import { isAmidOthers } from './amid-others';
import { boxesOf } from './boxes';
import { isShadowRoot } from './element-kinds';
import { documentAt, frameOf, placementOf, toTop } from './frames';
import { groundAt } from './ground';
import { wordsOnLine } from './line-words';
import { Mending, stands } from './mending';
import type { PageVersions } from './page-versions';
import { type Piece, type Place, piecesAt, rangesOfPlace } from './pieces';
import { firstSeenLine } from './seen-line';

/** A painted passage with where it stands now: where it was located, or where the text has gone since. */
interface Placed extends Painted, Place {}

interface Options {
  page: Document;
  host: () => Element | null;
  versions: PageVersions;
  /** Called when other ranges have been painted. */
  changed: () => void;
  signal: AbortSignal;
}

/** Paints passages on a page, and says where they are. */
export class PagePainter {
  readonly #page: Document;
  readonly #host: () => Element | null;
  readonly #versions: PageVersions;
  readonly #painter: Painter<PassageId>;
  #placed = new Map<PassageId, Placed>();
  #names = new Map<PassageId, readonly string[]>();
  /** Passages whose text has gone since they were painted. Where it comes back as it was, no change is told of. */
  readonly #gone = new Set<PassageId>();

  constructor({ page, host, versions, changed, signal }: Options) {
    this.#page = page;
    this.#host = host;
    this.#versions = versions;
    versions.onEdit((cuts) => this.#mend(new Mending(cuts, host)), signal);
    const sheets = new Sheets(signal);
    this.#painter = new Painter((ranges) => {
      for (const root of new Set(ranges.map((range) => rootOf(range.startContainer)))) {
        if (root !== page) {
          sheets.adopt(root as Document | ShadowRoot);
        }
      }
      changed();
    }, signal);
    versions.onRestless((isRestless) => this.#painter.heed(isRestless), signal);
  }

  paint(painted: readonly Painted[]): void {
    this.#gone.clear();
    const placed = painted.map((each) => this.#place(each)).filter((each) => each !== null);
    const names = markNames(placed);
    this.#placed = new Map(placed.map((each) => [each.located.passageId, each]));
    this.#names = new Map(placed.map(({ located }, place) => [located.passageId, names[place] ?? []]));
    this.#painter.show(placed.map((each) => this.#markOf(each)));
  }

  /** What the passage covers, node by node; empty where it is not painted or the page has changed under it. */
  pieces(passageId: PassageId): Piece[] {
    const placed = this.#placed.get(passageId);
    return placed ? piecesAt(placed) : [];
  }

  showNow(passageId: PassageId): void {
    this.#painter.showNow(passageId);
  }

  boxes(passageId: PassageId): DOMRect[] {
    return this.#painter.isShown(passageId) ? boxesOf(this.pieces(passageId)) : [];
  }

  seenBox(passageId: PassageId): DOMRect | null {
    return this.#painter.isShown(passageId) ? firstSeenLine(this.pieces(passageId), this.#host()) : null;
  }

  groundAt(box: DOMRect, passageId: PassageId): Ground {
    const [first] = this.pieces(passageId);
    return first ? groundAt(box, first.segment.block, this.#host()) : 'taken';
  }

  lineOf(passageId: PassageId, line: DOMRect): Line | null {
    const placed = this.#placed.get(passageId);
    const [first] = this.pieces(passageId);
    return placed && first
      ? { ...wordsOnLine(placed.version, first, line), isAmidOthers: isAmidOthers(first.segment.block) }
      : null;
  }

  /** The boxes that what is painted near the viewport stands in, and the frames around them. */
  standing(): Set<Element> {
    const standing = new Set<Element>();
    for (const id of this.#painter.shown) {
      const [first] = this.pieces(id);
      for (let around: Element | null = first?.segment.block ?? null; around; around = frameOf(pageOf(around))) {
        standing.add(around);
      }
    }
    return standing;
  }

  block(passageId: PassageId): DOMRect | null {
    const [first] = this.pieces(passageId);
    if (!first || !this.#painter.isShown(passageId)) {
      return null;
    }
    // Beside a cell stand the words of the next one: only beside the table there is room.
    const { block } = first.segment;
    const cell = closestTo(block, 'td, th');
    const around = (cell && closestTo(cell, 'table')) ?? block;
    return toTop(boxOf(around), placementOf(pageOf(around)));
  }

  at(point: Point): PassageId[] {
    const isInFrame = documentAt(this.#page, point) !== this.#page;
    const shadowRoots = this.#versions.held.flatMap(({ roots }) => roots.filter(isAlive)).filter(isShadowRoot);
    const ranges = isInFrame ? null : rangesAt(point.x, point.y, shadowRoots);
    const ids = ranges ? ranges.map((range) => this.#painter.ownerOf(range)) : this.#byBoxes(point);
    return [...new Set(ids.filter((id) => id !== undefined))];
  }

  #byBoxes({ x, y }: Point): PassageId[] {
    const length = (id: PassageId): number => this.#placed.get(id)?.located.quote.length ?? 0;
    return [...this.#painter.shown]
      .filter((id) => this.boxes(id).some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom))
      .sort((a, b) => length(a) - length(b));
  }

  /**
   * Offsets mean something in the version in which the passage was located, which need not be the latest. In a version
   * with other text between them the passage waits to be located again, rather than show in a wrong place.
   */
  #place(painted: Painted): Placed | null {
    const { located } = painted;
    const { passageId, start, end, quote } = located;
    if (start === end) {
      // The page holds it without showing it.
      return null;
    }
    const before = this.#placed.get(passageId);
    const places: Place[] = this.#versions.held.map((version) => ({ version, span: { start, end } }));
    const standing = [...places, ...(before ? [before] : [])].find((place) => shows(place, quote) && stands(place));
    const place = standing ?? places.find((each) => shows(each, quote));
    if (!standing) {
      this.#gone.add(passageId);
    }
    const parts = located.status === 'exact' && located.parts;
    return place ? { ...painted, version: place.version, span: place.span, ...(parts && { parts }) } : null;
  }

  #markOf(placed: Placed): Mark<PassageId> {
    const { passageId } = placed.located;
    return {
      id: passageId,
      names: this.#names.get(passageId) ?? [],
      // All that it runs through: a long passage is near while any part of it is.
      blocks: [...new Set(placed.version.segmentsIn(placed.span.start, placed.span.end).map(({ block }) => block))],
      place: `${placed.span.start}-${placed.span.end}`,
      ranges: () => rangesOfPlace(placed),
    };
  }

  /** What is shown follows its text to other nodes, goes at once where the text has gone, and comes back with it. */
  #mend(mending: Mending): void {
    const back = [...this.#gone].flatMap((passageId) => this.#placed.get(passageId) ?? []).filter(stands);
    const moved = [...this.#painter.shown].flatMap((passageId) => {
      const placed = this.#placed.get(passageId);
      const place = placed && (stands(placed) ? placed : mending.follow(placed));
      if (placed && !place) {
        this.#gone.add(passageId);
      }
      return placed ? { ...placed, ...(place && { version: place.version, span: place.span }) } : [];
    });
    for (const placed of moved) {
      this.#placed.set(placed.located.passageId, placed);
    }
    for (const { located } of back) {
      this.#gone.delete(located.passageId);
    }
    this.#painter.replace([...moved, ...back].map((placed) => this.#markOf(placed)));
  }
}

const shows = ({ version, span }: Place, quote: string): boolean => version.text.slice(span.start, span.end) === quote;
