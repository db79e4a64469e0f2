import { documentOf, windowOf } from '@/lib/dom/strangers';
import { isAlive } from './alive';
import { priorityOf } from './names';

type View = Window & typeof globalThis;

/**
 * Our entries in the highlight registries of the page's documents. Each frame has a registry of its own, which takes
 * only highlights made by its own constructors, and loses it when it goes to another document.
 */
export class Registry {
  readonly #entries = new Map<Document, Map<string, Highlight>>();

  add(name: string, range: Range): void {
    const page = pageOf(range);
    const view = page && viewOf(page);
    if (!view) {
      return;
    }
    const entries = this.#entries.get(page) ?? new Map<string, Highlight>();
    this.#entries.set(page, entries);
    const entry = entries.get(name) ?? register(view, name);
    entries.set(name, entry);
    entry.add(range);
  }

  /** An entry without ranges is taken out: the page's scripts find the registry as small as it can be. */
  remove(name: string, range: Range): void {
    if (!isAlive(range)) {
      this.#forgetDead();
      return;
    }
    const page = pageOf(range);
    const entries = page && this.#entries.get(page);
    const entry = entries?.get(name);
    if (!entries || !entry) {
      return;
    }
    entry.delete(range);
    if (entry.size === 0) {
      entries.delete(name);
      viewOf(page)?.CSS.highlights.delete(name);
    }
    if (entries.size === 0) {
      this.#entries.delete(page);
    }
  }

  /** Puts back those of our entries that the page took out, as it does when it clears the registry for its own. */
  restore(): void {
    for (const [page, entries] of this.#entries) {
      const present = viewOf(page)?.CSS.highlights;
      for (const [name, entry] of entries) {
        if (present && !present.has(name)) {
          present.set(name, entry);
        }
      }
    }
  }

  /** Takes out all of our entries and no others. */
  clear(): void {
    this.#forgetDead();
    for (const [page, entries] of this.#entries) {
      for (const name of entries.keys()) {
        viewOf(page)?.CSS.highlights.delete(name);
      }
    }
    this.#entries.clear();
  }

  /** Documents that are gone took their registries with them. */
  #forgetDead(): void {
    for (const page of this.#entries.keys()) {
      if (!isAlive(page)) {
        this.#entries.delete(page);
      }
    }
  }
}

/** A range whose text was removed with all around it stands in the document itself, which has no owner. */
const pageOf = ({ startContainer }: Range): Document | null =>
  documentOf(startContainer) ?? (startContainer as Document);

/**
 * In Firefox a content script sees a frame's window through a wrapper whose `CSS` is that of the script's own window;
 * only the object beneath has the frame's registry (tried in Firefox 153; on wrappers see
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Sharing_objects_with_page_scripts).
 */
function viewOf(page: Document): View | null {
  const view: (View & { wrappedJSObject?: View }) | null = windowOf(page);
  return view && view !== window ? (view.wrappedJSObject ?? view) : view;
}

function register(view: View, name: string): Highlight {
  const highlight = new view.Highlight();
  highlight.priority = priorityOf(name);
  view.CSS.highlights.set(name, highlight);
  return highlight;
}
