/** What no document for people exceeds, and what does is refused or cut off. */
export const bounds = {
  /** In letters, or bytes. */
  text: 100_000_000,
  /** Blocks of a source, and cells of all its tables. */
  blocks: 105_000,
  cells: 1_000_000,
  rows: 105_000,
  columns: 500,
  /** Of what stands in each other. */
  depth: 200,
} as const;
