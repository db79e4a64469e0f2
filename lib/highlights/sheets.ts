import { setSheets, sheetsOf, windowOf } from '@/lib/dom/strangers';
import { isAlive } from './alive';
import rules from './highlights.css?inline';

/**
 * Gives the highlight rules to the trees that the extension's style sheet doesn't reach: frames that came later, and
 * shadow roots, which Firefox asks for rules of their own. Adopted sheets add no node.
 */
export class Sheets {
  readonly #adopted = new Map<Document | ShadowRoot, CSSStyleSheet>();

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#dropAll());
  }

  adopt(root: Document | ShadowRoot): void {
    const view = windowOf(root);
    if (this.#adopted.has(root) || !view) {
      return;
    }
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(rules);
    setSheets(root, [...sheetsOf(root), sheet]);
    this.#adopted.set(root, sheet);
  }

  #dropAll(): void {
    for (const [root, sheet] of this.#adopted) {
      if (!isAlive(root)) {
        continue;
      }
      setSheets(
        root,
        sheetsOf(root).filter((other) => other !== sheet),
      );
    }
    this.#adopted.clear();
  }
}
