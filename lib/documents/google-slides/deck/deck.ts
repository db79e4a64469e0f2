import { type Part, partIn, type SlideText } from './slide-text';

/** Offsets of one slide: none has a text as long as this. So offsets put slides in their order. */
const span = 1_000_000;

/** The slides that have been shown since the page was opened. Of the others nothing is known but that they are there. */
export class Deck {
  readonly #known = new Map<string, SlideText>();
  readonly #gone = new Set<string>();
  readonly #places: string[] = [];
  #listed: readonly string[] = [];

  /** Notes a slide as it is shown now. False where it has the same text as before. */
  note(slide: SlideText): boolean {
    const before = this.#known.get(slide.id);
    this.#known.set(slide.id, slide);
    this.#gone.delete(slide.id);
    return before === undefined || before.text !== slide.text || shapesOf(before) !== shapesOf(slide);
  }

  /** Slides as they are listed beside the one that is edited. False where they are the same as before. */
  list(ids: readonly string[]): boolean {
    const isNew = ids.join() !== this.#listed.join();
    this.#listed = ids;
    return isNew;
  }

  /** A slide that could not be gone to. */
  miss(id: string): void {
    this.#known.delete(id);
    this.#gone.add(id);
  }

  get slides(): readonly SlideText[] {
    return [...this.#known.values()];
  }

  slide(id: string): SlideText | undefined {
    return this.#known.get(id);
  }

  isGone(id: string): boolean {
    return this.#gone.has(id);
  }

  /** From 1; null where the list does not name it. */
  numberOf(id: string): number | null {
    const at = this.#listed.indexOf(id);
    return at < 0 ? null : at + 1;
  }

  /** Where a part begins and ends among all slides. */
  spanOf(slideId: string, { start, end }: Pick<Part, 'start' | 'end'>): { start: number; end: number } {
    const base = this.#baseOf(slideId);
    return { start: base + start, end: base + end };
  }

  /** What begins and ends there; null where nothing does. */
  partAt(start: number, end: number): { slide: SlideText; part: Part } | null {
    for (const slide of this.#known.values()) {
      const base = this.#baseOf(slide.id);
      const part = slide.parts.find((each) => base + each.start === start && base + each.end === end);
      if (part) return { slide, part };
    }
    return null;
  }

  has(slideId: string, shapeId: string | null): boolean {
    const slide = this.#known.get(slideId);
    return slide !== undefined && partIn(slide, shapeId) !== undefined;
  }

  /** By its number, or in the order in which those without one were met. */
  #baseOf(id: string): number {
    const number = this.numberOf(id);
    if (number !== null) return number * span;
    if (!this.#places.includes(id)) this.#places.push(id);
    return (100_000 + this.#places.indexOf(id)) * span;
  }
}

const shapesOf = ({ parts }: SlideText): string => parts.map(({ shapeId }) => shapeId).join();
