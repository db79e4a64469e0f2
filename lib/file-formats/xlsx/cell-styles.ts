import { toggle } from '@/lib/file-formats/office/toggle';
import { attributeOf, childAt, childrenNamed, wholeNumber, type XmlElement } from '@/lib/file-formats/xml/element';

export interface CellStyle {
  isBold: boolean;
  /** What fills the cell, by colour, or null where it is white. */
  shade: string | null;
  formatId: number;
  /** The pattern of a format that is the file's own. */
  format: string | undefined;
}

export const plainStyle: CellStyle = { isBold: false, shade: null, formatId: 0, format: undefined };

/** The styles that cells name by their place. */
export function readCellStyles(root: XmlElement | null): CellStyle[] {
  const bold = [...childrenNamed(childAt(root, 'fonts'), 'font')].map((font) => toggle(font, 'b') === true);
  const shades = [...childrenNamed(childAt(root, 'fills'), 'fill')].map(shadeOf);
  const formats = new Map<number, string>();
  for (const format of childrenNamed(childAt(root, 'numFmts'), 'numFmt')) {
    const id = wholeNumber(attributeOf(format, 'numFmtId'));
    if (id !== null) formats.set(id, (attributeOf(format, 'formatCode') ?? '').slice(0, 200));
  }
  return [...childrenNamed(childAt(root, 'cellXfs'), 'xf')].map((style) => {
    const at = (name: string): number => wholeNumber(attributeOf(style, name)) ?? 0;
    return {
      isBold: bold[at('fontId')] ?? false,
      shade: shades[at('fillId')] ?? null,
      formatId: at('numFmtId'),
      format: formats.get(at('numFmtId')),
    };
  });
}

/** Colours by index: 9 and 1 are white, 64 and 65 those of the window. */
const whiteIndexes = ['1', '9', '65'];

function shadeOf(fill: XmlElement): string | null {
  const pattern = childAt(fill, 'patternFill');
  if (attributeOf(pattern, 'patternType') !== 'solid') return null;
  const colour = childAt(pattern, 'fgColor');
  const [rgb, theme, indexed] = ['rgb', 'theme', 'indexed'].map((name) => attributeOf(colour, name));
  const tint = Number(attributeOf(colour, 'tint') ?? 0);
  const isWhite =
    rgb?.toUpperCase().endsWith('FFFFFF') ||
    (theme === '0' && tint === 0) ||
    (typeof indexed === 'string' && whiteIndexes.includes(indexed)) ||
    (!rgb && !theme && !indexed);
  return isWhite ? null : [rgb, theme, indexed, tint].join();
}
