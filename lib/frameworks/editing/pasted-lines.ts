import { codeOfMarker, isCode, withoutCode } from '@/lib/frameworks/classify/code';
import { withoutMarker } from '@/lib/frameworks/reading/marker';
import { indicatorsHead } from '@/lib/frameworks/vocabulary/indicators-head';
import { totalRow } from '@/lib/frameworks/vocabulary/total-row';
import { startOfText } from '@/lib/model/cut-text';
import { limits } from '@/lib/model/limits';
import { linesOf } from './listed';

/** An indicator as a line says it. */
export interface PastedLine {
  code: string;
  text: string;
  hint: string;
}

/**
 * Lines that were pasted, each an indicator: without bullets and numbers of lists, with their codes apart. In lines of a
 * sheet the first cell may be the code, and what follows the text is a hint. What only names the list is left out.
 */
export function pastedLines(text: string): PastedLine[] {
  return linesOf(text).flatMap((line): PastedLine[] => {
    const cells = line.split('\t').map((cell) => cell.trim());
    const [first = '', second = ''] = cells;
    const isCoded = second !== '' && isCode(first);
    const { code, text } = isCoded ? { code: first, text: second } : codeAndText(first);
    const hint = cells.slice(isCoded ? 2 : 1).filter((cell) => cell !== '');
    if (text === '' || (hint.length === 0 && code === '' && (indicatorsHead.find(text) || totalRow.find(text))))
      return [];
    return [
      {
        code: startOfText(code, limits.code),
        text: startOfText(text, limits.description),
        hint: startOfText(hint.join('\n'), limits.description),
      },
    ];
  });
}

function codeAndText(line: string): { code: string; text: string } {
  const marked = withoutMarker(line);
  if (marked.marker === '') return withoutCode(marked.text);
  const code = codeOfMarker(marked.marker);
  return code === '' ? withoutCode(marked.text) : { code, text: marked.text };
}
