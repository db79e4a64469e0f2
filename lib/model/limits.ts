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
  parts: 2_000,
  /** Of things that a person names: requirements and the like by their short names, levels, pages. */
  code: 40,
  label: 100,
  /** Names within one package, such as `p3`. */
  reference: 20,
  thread: 40,
  /** That one artifact serves. */
  requirements: 2_000,
  credentials: 200,
  indicators: 500,
  choices: 100,
  checks: 100,
  levels: 20,
  groups: 200,
  /** Of words, pages, seconds, days, files. */
  count: 1_000_000,
  /** The person's own name, and of those whom they ask. */
  name: 200,
  /** All names of students together, as they are typed, and how many they can be. */
  names: 20_000,
  host: 500,
  /** What is asked, and the word that goes along. */
  asked: 5_000,
} as const;

/** A place among others. A file can hold no other numbers. */
export const Order = v.pipe(v.number(), v.finite());

export const Title = v.pipe(v.string(), v.maxLength(limits.title));
export const Code = v.pipe(v.string(), v.maxLength(limits.code));
export const Name = v.pipe(v.string(), v.maxLength(limits.name));
export const Description = v.pipe(v.string(), v.maxLength(limits.description));
