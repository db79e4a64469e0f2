/** What looking at a page may cost. It is spent by all who look, so that no page can make them look for ever. */
export class Budget {
  /** Whether something was left out since there was no more to spend. */
  cut = false;
  #until: number;
  #elements: number;
  #units: number;

  /** @param milliseconds how long may be looked; `elements` how many; `units` how much may be noted, in UTF-16 units */
  constructor({ milliseconds, elements, units }: { milliseconds: number; elements: number; units: number }) {
    this.#until = performance.now() + milliseconds;
    this.#elements = elements;
    this.#units = units;
  }

  get isOver(): boolean {
    if (this.#elements > 0 && this.#units > 0 && performance.now() < this.#until) return false;
    this.cut = true;
    return true;
  }

  /** One more element is looked at. False where that is one too many. */
  spendElement(): boolean {
    this.#elements -= 1;
    return !this.isOver;
  }

  spendUnits(units: number): void {
    this.#units -= units;
  }
}
