/** One node of the accessibility tree that a browser has computed: what a screen reader is told. */
export interface TreeNode {
  /** As ARIA names it; `text` for plain words, `document` for a page, and empty where it has none. */
  role: string;
  name: string;
  /** Of `focusable`, `focused`, `selected`, `checked`, `expanded`, `collapsed`, `pressed`, `disabled`, `modal`, `live`, `invalid`. */
  states: readonly string[];
  /** How deep in the tree it is, the page itself being 0. Nodes come in the order of the tree. */
  depth: number;
}
