const isFirefox = process.env.PROOFMARK_BROWSER === 'firefox';

/**
 * Of many cases of one kind, one in so many is tried at every change, in each browser another; the others belong to
 * `npm run test:wide`.
 *
 * @param at its place among the cases
 * @returns options of a test
 */
export function oneIn(every: number, at: number): { tags: string[] } {
  const first = isFirefox ? Math.floor(every / 2) : 0;
  return { tags: at % every === first ? [] : ['wide'] };
}

/** At every change in Chromium alone: what is tried does not depend on the browser. */
export const inChromium = { tags: ['wide-in-firefox'] };

/** At every change in Firefox alone. */
export const inFirefox = { tags: ['wide-in-chromium'] };
