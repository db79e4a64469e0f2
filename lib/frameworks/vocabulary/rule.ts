/** One way in which words give structure away, with cases that say what it finds and what it leaves. */
export interface VocabularyRule<Found> {
  id: string;
  /** What is in a text, or null. Looks at its beginning only. */
  find(text: string): Found | null;
  cases: readonly (readonly [text: string, found: Found | null])[];
}

/** Longer than any sentence that words are looked for in. */
export const longest = 600;

/** Whether a text is one of some words, whatever stands around it in signs, numbers and case. */
export const isOneOf =
  (words: RegExp) =>
  (text: string): true | null =>
    text.length <= 120 && words.test(bare(text)) ? true : null;

/** Without markers, colons and what is in brackets at its end. */
export const bare = (text: string): string =>
  text
    .slice(0, 200)
    .trim()
    .replace(/^[\s•*#\d.)(:–—-]+/u, '')
    .replace(/\s*\([^()]{0,80}\)\s*$/, '')
    .replace(/[\s:.–—-]+$/u, '')
    .toLowerCase();
