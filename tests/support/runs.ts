/**
 * How often a property is tried, each time with other values: a third at every change, all by `npm run test:wide`.
 *
 * @param all at least three
 */
export const runs = (all: number): number => (process.env.PROOFMARK_RUNS === 'all' ? all : Math.ceil(all / 3));
