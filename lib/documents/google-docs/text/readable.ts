/**
 * Characters by which Docs marks structure in its text, and that are no text: start and end of the body (U+0003), tables
 * (U+0010, U+0011), rows (U+0012), cells (U+001C), soft breaks (U+000B), and other controls.
 */
const breaks = /[^\P{Cc}\t\n]/gu;

/** What stands for things in the text: smart chips and other private signs, objects, and signs without width. */
const stands = /[\u00a0\u200b\u2060\ufeff\ufffc\ue000-\uf8ff]/g;

/**
 * Docs' own text as a person would read it, with the same offsets: what marks structure becomes a line break, within a
 * paragraph the sign for one; what only stands for something becomes a space.
 */
export function readableText(raw: string): string {
  return raw.replaceAll('\v', '\u2028').replace(breaks, '\n').replace(stands, ' ');
}
