/**
 * Of many cases of one kind, one in so many is tried at every change; the others belong to `npm run test:wide`.
 *
 * @param at its place among the cases
 * @returns options of a test
 */
export const oneIn = (every: number, at: number): { tags: string[] } => ({ tags: at % every === 0 ? [] : ['wide'] });
