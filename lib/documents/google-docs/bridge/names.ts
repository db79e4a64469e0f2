/** Events on the page's document by which the two worlds speak. Their details are JSON, which crosses in both browsers. */
export const askName = 'proofmark-docs-ask';
export const answerName = 'proofmark-docs-answer';
/** The page's interface for its text has appeared. */
export const readyName = 'proofmark-docs-ready';

/** More than this is not taken from a page, in UTF-16 units. */
export const longestText = 2_000_000;

export type Ask = { id: number } /** Text and selection. `known` is the revision that the asker has, or 0. */ & (
  | { call: 'read'; known: number }
  /** Puts the page's own selection there and scrolls to it. */
  | { call: 'select'; start: number; end: number }
);
