import * as v from 'valibot';

/** Upper bounds for text from pages and files, in UTF-16 units: far above honest use, far below what hurts. */
export const limits = {
  title: 1_000,
  url: 8_000,
  quote: 200_000,
  context: 2_000,
  rationale: 20_000,
  description: 20_000,
  bindings: 200,
  aliases: 40,
  sketch: 256,
  selectors: 200,
  quads: 2_000,
} as const;

export const Title = v.pipe(v.string(), v.maxLength(limits.title));
export const Description = v.pipe(v.string(), v.maxLength(limits.description));
