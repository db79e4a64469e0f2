/** A glyph as a page shows it. Points are in PDF user space. */
export interface Glyph {
  /** The characters that it stands for: more than one for most ligatures. */
  unicode: string;
  /** Where pdf.js takes the pen to be before it. */
  pen: { x: number; y: number };
  /** Where the pen really stands before it and after it. */
  start: { x: number; y: number };
  end: { x: number; y: number };
}

/** What has to be known of a font to advance the pen. */
export interface FontMetrics {
  /** Glyph units to parts of the font's size: 0.001 for all but Type 3 fonts. */
  unit: number;
  isVertical: boolean;
}

/** A glyph as pdf.js hands it over in the arguments of `showText`. */
interface ShownGlyph {
  unicode: string;
  width: number;
  vmetric?: readonly number[] | undefined;
  isSpace: boolean;
}

/** What is shown: glyphs, and numbers that move the pen back by thousandths of the font's size. */
export type Shown = ShownGlyph | number;

// As pdf.js has it (src/core/unicode.js), so that its text and these glyphs leave out the same ones.
const special = /^(?:(\s+)|(\p{Mn}+)|(\p{Cf}+))$/u;

export type GlyphKind = 'visible' | 'space' | 'mark' | 'format';

const kinds = new Map<string, GlyphKind>();

export function kindOf(unicode: string): GlyphKind {
  const known = kinds.get(unicode);
  if (known) return known;
  const [, space, mark, format] = special.exec(unicode) ?? [];
  const kind = space ? 'space' : mark ? 'mark' : format ? 'format' : 'visible';
  // Bounded by the characters that a person's documents have.
  kinds.set(unicode, kind);
  return kind;
}
