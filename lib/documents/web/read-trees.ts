import type { Root } from './page-text';

/** The trees of a page as they are known by reading it. */
export interface ReadTrees {
  /** Calls with the trees of the page, at once and whenever more of them are found. */
  onRoots(listener: (roots: readonly Root[]) => void, signal: AbortSignal): void;
  /** Calls after a change of the text, or of the nodes that it stands in, once the page is at rest. */
  onChange(listener: () => void, signal: AbortSignal): void;
}
