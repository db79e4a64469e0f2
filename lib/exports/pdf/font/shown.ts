/** A character as the font shows it. */
export interface Shown {
  codePoint: number;
  glyph: number;
  /** In thousandths of the font's size. */
  advance: number;
}
