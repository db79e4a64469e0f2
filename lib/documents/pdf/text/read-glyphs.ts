import type { PDFPageProxy } from 'pdfjs-dist';
import type { FontMetrics, Glyph, Shown } from './glyphs';
import { identity, matrixOf } from './matrix';
import { operators } from './operators';
import { showText } from './show-text';
import { TextState } from './text-state';

export type OperatorList = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

/**
 * The glyphs of a page in the order in which they are shown, as `getTextContent` reads them: without white space, marks
 * of format, annotations and masks. Those outside of the page are among them.
 */
export function readGlyphs(
  { fnArray, argsArray }: Pick<OperatorList, 'fnArray' | 'argsArray'>,
  fontOf: (name: string) => FontMetrics,
): Glyph[] {
  const glyphs: Glyph[] = [];
  const stack: TextState[] = [];
  let state = new TextState();
  let hidden = 0;
  const groups: boolean[] = [];
  for (const [at, operator] of fnArray.entries()) {
    const values = (argsArray[at] ?? []) as readonly unknown[];
    const number = (index: number): number => Number(values[index] ?? 0);
    switch (operator) {
      case operators.save:
        stack.push(state.clone());
        break;
      case operators.restore:
      case operators.paintFormXObjectEnd:
        state = stack.pop() ?? state;
        break;
      case operators.paintFormXObjectBegin:
        stack.push(state.clone());
        state.transform(matrixOf(values[0] as ArrayLike<number> | null));
        break;
      case operators.transform:
        state.transform(matrixOf(values as readonly number[]));
        break;
      case operators.beginGroup: {
        const isMask = Boolean((values[0] as { smask?: unknown } | undefined)?.smask);
        groups.push(isMask);
        if (isMask) hidden += 1;
        break;
      }
      case operators.endGroup:
        if (groups.pop()) hidden -= 1;
        break;
      case operators.beginAnnotation:
        hidden += 1;
        break;
      case operators.endAnnotation:
        hidden -= 1;
        break;
      case operators.beginText:
        state.begin(identity);
        break;
      case operators.setTextMatrix:
        state.begin(matrixOf(values[0] as ArrayLike<number>));
        break;
      case operators.moveText:
        state.moveLine(number(0), number(1));
        break;
      case operators.setLeadingMoveText:
        state.leading = -number(1);
        state.moveLine(number(0), number(1));
        break;
      case operators.nextLine:
        state.moveLine(0, -state.leading);
        break;
      case operators.setCharSpacing:
        state.characterSpacing = number(0);
        break;
      case operators.setWordSpacing:
        state.wordSpacing = number(0);
        break;
      case operators.setHScale:
        state.scale = number(0) / 100;
        break;
      case operators.setLeading:
        state.leading = number(0);
        break;
      case operators.setTextRise:
        state.rise = number(0);
        break;
      case operators.setFont:
        state.fontName = String(values[0]);
        state.fontSize = number(1);
        break;
      case operators.setGState:
        for (const [key, value] of (values[0] ?? []) as [string, unknown][]) {
          if (key === 'Font' && Array.isArray(value)) {
            state.fontName = String(value[0]);
            state.fontSize = Number(value[1]);
          }
        }
        break;
      case operators.showText:
        showText((values[0] ?? []) as Shown[], fontOf(state.fontName), state, hidden === 0 ? glyphs : []);
        break;
    }
  }
  return glyphs;
}
