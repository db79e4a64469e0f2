import { blocksOf, type ExportedParagraph, type ExportGiven } from './paragraphs.ts';

const ruler = '________________';

/** As plain text: with a byte order mark, CRLF, and the marks of lists written. */
export function exportedText(given: ExportGiven): string {
  const lines = given.tabs
    .flatMap((tab) => blocksOf(given, tab))
    .flatMap((block) => ('rows' in block ? block.rows.flat(2) : [block]))
    .map(lineOf);
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function lineOf({ runs, end }: ExportedParagraph): string {
  const words = runs.map(({ text, style }) => {
    if (style.picture) return '';
    return style.rule ? ruler : (style.chip ?? text);
  });
  const mark =
    end.marker === undefined ? '' : `${'   '.repeat(end.level ?? 0)}${isNumber(end.marker) ? end.marker : '*'} `;
  return `${mark}${words.join('').replaceAll('\u000b', '\r\n')}`;
}

const isNumber = (marker: string): boolean => /[\p{L}\p{N}]/u.test(marker);
