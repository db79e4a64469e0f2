import { labelSelector, pageSelector, tilesSelector } from './selectors';
import { Surface } from './surface';

/** The pages that are in the document's page now; Docs has two or three, and uses them again for others. */
export class Surfaces {
  #editor: HTMLElement | null = null;
  readonly #known = new Map<Element, Surface>();

  enter(editor: HTMLElement): void {
    this.#editor = editor;
    for (const surface of this.#known.values()) surface.layer.remove();
    this.#known.clear();
  }

  /** In the order in which they are read. */
  present(): Surface[] {
    const editor = this.#editor;
    if (!editor?.isConnected) return [];
    const elements = this.#elements(editor);
    for (const [element, surface] of this.#known) {
      if (elements.includes(element as HTMLElement)) continue;
      surface.layer.remove();
      this.#known.delete(element);
    }
    return elements.map((element) => this.#of(element)).sort((one, other) => one.top - other.top);
  }

  /** The surface that a node of the page belongs to. */
  holding(node: Node): Surface | null {
    for (const surface of this.#known.values()) if (surface.element.contains(node)) return surface;
    return null;
  }

  #elements(editor: HTMLElement): HTMLElement[] {
    const pages = [...editor.querySelectorAll<HTMLElement>(pageSelector)];
    if (pages.length > 0) return pages;
    // Without pages the tiles of the text lie beside each other, and come and go.
    if (!editor.querySelector(labelSelector)) return [];
    return [editor.querySelector<HTMLElement>(tilesSelector) ?? editor];
  }

  #of(element: HTMLElement): Surface {
    const surface = this.#known.get(element) ?? new Surface(element);
    this.#known.set(element, surface);
    return surface;
  }
}
