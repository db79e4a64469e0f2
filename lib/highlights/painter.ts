import { afterActs } from './after-acts';
import { isAlive } from './alive';
import { Nearness } from './nearness';
import { putPrintedCopies } from './printed-copies';
import { isSameRange } from './ranges';
import { Registry } from './registry';
import { TallBlocks } from './tall-blocks';

/** Something to be painted. Ranges are asked for only when it comes near the viewport. */
export interface Mark<Id> {
  id: Id;
  names: readonly string[];
  blocks: readonly Element[];
  /** Differs where it stands elsewhere than before. */
  place: string;
  ranges(): Range[];
}

interface Shown {
  names: readonly string[];
  ranges: Range[];
}

/** Paints marks by the CSS Custom Highlight API: no node of the page is touched, and only what is near is registered. */
export class Painter<Id> {
  readonly #registry = new Registry();
  readonly #nearness: Nearness;
  readonly #tallBlocks: TallBlocks<Id>;
  readonly #signal: AbortSignal;
  readonly #changed: (painted: readonly Range[]) => void;
  readonly #owners = new WeakMap<AbstractRange, Id>();
  #marks = new Map<Id, Mark<Id>>();
  #idsByBlock = new Map<Element, Set<Id>>();
  readonly #shown = new Map<Id, Shown>();

  /** `changed` is called with the ranges that have just been registered, also where there are none but others went. */
  constructor(changed: (painted: readonly Range[]) => void, signal: AbortSignal) {
    this.#changed = changed;
    this.#signal = signal;
    this.#nearness = new Nearness((blocks) => this.#update(this.#idsIn(blocks)), signal);
    this.#tallBlocks = new TallBlocks((block) => this.#update(this.#idsIn([block])), signal);
    signal.addEventListener('abort', () => this.#registry.clear());
    afterActs(() => this.#registry.restore(), signal);
    let putBack = () => {};
    window.addEventListener(
      'beforeprint',
      () => {
        putBack = this.#showPrinted();
      },
      { signal },
    );
    window.addEventListener('afterprint', () => putBack(), { signal });
  }

  /** Shows these marks and no others. */
  show(marks: readonly Mark<Id>[]): void {
    if (this.#signal.aborted) {
      return;
    }
    const before = this.#idsByBlock;
    this.#marks = new Map(marks.map((mark) => [mark.id, mark]));
    this.#idsByBlock = new Map();
    for (const mark of marks) {
      this.#attach(mark);
    }
    for (const block of before.keys()) {
      if (!this.#idsByBlock.has(block)) {
        this.#nearness.unwatch(block);
        this.#tallBlocks.forget(block);
      }
    }
    const wanted = marks.filter((mark) => this.#isWanted(mark)).map(({ id }) => id);
    this.#update([...this.#shown.keys(), ...wanted]);
  }

  /** Shows each of these in place of the mark with the same id. */
  replace(marks: readonly Mark<Id>[]): void {
    for (const mark of marks) {
      const before = this.#marks.get(mark.id)?.blocks ?? [];
      this.#marks.set(mark.id, mark);
      this.#attach(mark);
      this.#detach(
        mark.id,
        before.filter((block) => !mark.blocks.includes(block)),
      );
    }
    this.#update(marks.map(({ id }) => id));
  }

  /** Registers a mark without waiting for the browser to report it near. */
  showNow(id: Id): void {
    const mark = this.#marks.get(id);
    if (mark && !this.#shown.has(id)) {
      this.#changed(this.#register(mark, mark.ranges()));
    }
  }

  /** Of a page that changes on and on, less is registered. */
  heed(isRestless: boolean): void {
    this.#nearness.heed(isRestless);
  }

  isShown(id: Id): boolean {
    return this.#shown.has(id);
  }

  get shown(): Iterable<Id> {
    return this.#shown.keys();
  }

  ownerOf(range: AbstractRange): Id | undefined {
    return this.#owners.get(range);
  }

  /** What is printed is all of the page, whatever of it is near the viewport. */
  #showPrinted(): () => void {
    for (const mark of this.#marks.values()) {
      this.showNow(mark.id);
    }
    const putBackCopies = import.meta.env.FIREFOX ? putPrintedCopies([...this.#shown.values()]) : () => {};
    return () => {
      putBackCopies();
      // The ranges of text that was replaced for a moment have collapsed.
      this.#update(this.#marks.keys());
    };
  }

  #attach({ id, blocks }: Mark<Id>): void {
    for (const block of blocks) {
      this.#nearness.watch(block);
      const ids = this.#idsByBlock.get(block) ?? new Set();
      this.#idsByBlock.set(block, ids.add(id));
    }
  }

  #detach(id: Id, blocks: readonly Element[]): void {
    for (const block of blocks) {
      const ids = this.#idsByBlock.get(block);
      if (ids?.delete(id) && ids.size === 0) {
        this.#idsByBlock.delete(block);
        this.#nearness.unwatch(block);
        this.#tallBlocks.forget(block);
      }
    }
  }

  /** What is shown stays so where it now stands in blocks that the browser has yet to report. */
  #isWanted(mark: Mark<Id>): boolean {
    const { id, blocks } = mark;
    const near = blocks.filter((block) => this.#nearness.isNear(block));
    const [first] = near;
    if (first && near.every((block) => this.#nearness.isTall(block))) {
      return this.#tallBlocks.isNear(mark, first);
    }
    return first !== undefined || (this.#shown.has(id) && blocks.some((block) => !this.#nearness.isFar(block)));
  }

  #idsIn(blocks: readonly Element[]): Id[] {
    return blocks.flatMap((block) => [...(this.#idsByBlock.get(block) ?? [])]);
  }

  /** Old and new ranges change places within one task, so nothing flickers; what stays as it is stays registered. */
  #update(ids: Iterable<Id>): void {
    const painted: Range[] = [];
    let isOther = false;
    for (const id of new Set(ids)) {
      const mark = this.#marks.get(id);
      const ranges = mark && this.#isWanted(mark) ? mark.ranges() : [];
      if (this.#stands(id, mark, ranges)) {
        continue;
      }
      isOther = true;
      this.#unregister(id);
      if (mark && ranges.length > 0) {
        painted.push(...this.#register(mark, ranges));
      }
    }
    if (isOther) {
      this.#changed(painted);
    }
  }

  #stands(id: Id, mark: Mark<Id> | undefined, ranges: readonly Range[]): boolean {
    const shown = this.#shown.get(id);
    if (!shown || !mark || ranges.length === 0) {
      return !shown && ranges.length === 0;
    }
    return (
      shown.names.join() === mark.names.join() &&
      shown.ranges.length === ranges.length &&
      shown.ranges.every((range, place) => isAlive(range) && isSameRange(range, ranges[place]))
    );
  }

  #register(mark: Mark<Id>, ranges: Range[]): Range[] {
    for (const range of ranges) {
      this.#owners.set(range, mark.id);
      for (const name of mark.names) {
        this.#registry.add(name, range);
      }
    }
    this.#shown.set(mark.id, { names: mark.names, ranges });
    return ranges;
  }

  #unregister(id: Id): void {
    const shown = this.#shown.get(id);
    for (const range of shown?.ranges ?? []) {
      for (const name of shown?.names ?? []) {
        this.#registry.remove(name, range);
      }
    }
    this.#shown.delete(id);
  }
}
