import { setSheets, sheetsOf, windowOf } from '@/lib/dom/strangers';
import { isAlive } from './alive';
import rules from './highlights.css?inline';

/**
 * Gives the highlight rules to the trees that the extension's style sheet doesn't reach: frames that came later, and
 * shadow roots, which Firefox asks for rules of their own. Adopted sheets add no node.
 */
export class Sheets {
  readonly #sheets = new WeakMap<Document | ShadowRoot, CSSStyleSheet>();
  /** Trees that are gone must not be held. */
  #adopted: WeakRef<Document | ShadowRoot>[] = [];

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#dropAll());
  }

  adopt(root: Document | ShadowRoot): void {
    const view = windowOf(root);
    if (this.#sheets.has(root) || !view) {
      return;
    }
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(rules);
    setSheets(root, [...sheetsOf(root), sheet]);
    this.#sheets.set(root, sheet);
    this.#adopted = [...this.#adopted.filter((each) => each.deref() !== undefined), new WeakRef(root)];
  }

  #dropAll(): void {
    for (const root of this.#adopted.map((each) => each.deref())) {
      const sheet = root && isAlive(root) ? this.#sheets.get(root) : undefined;
      if (!root || !sheet) {
        continue;
      }
      setSheets(
        root,
        sheetsOf(root).filter((other) => other !== sheet),
      );
    }
    this.#adopted = [];
  }
}
