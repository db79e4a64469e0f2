/** Upper bounds of what a package may hold: lengths in UTF-16 units, sizes in bytes. */
export const packageLimits = {
  name: 200,
  title: 1_000,
  quote: 20_000,
  context: 600,
  text: 10_000,
  items: 200,
  levels: 20,
  pictures: 200,
  /** One picture, as base64. */
  picture: 3_000_000,
  /** What is read of a file or a pasted text. */
  file: 40_000_000,
  /** What a code may unfold to. */
  inflated: { request: 40_000_000, reply: 4_000_000 },
} as const;
