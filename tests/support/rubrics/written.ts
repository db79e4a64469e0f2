import type { LaidCell } from './laid-out';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const spans = ({ rowSpan = 1, columnSpan = 1 }: LaidCell): string =>
  `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}`;

/** As a page has it. */
export const asHtml = (rows: readonly LaidCell[][]): string => {
  const cell = (each: LaidCell): string => {
    const name = each.isHeader ? 'th' : 'td';
    const text = each.isBold ? `<b>${escaped(each.text)}</b>` : escaped(each.text);
    return `<${name}${spans(each)}>${text}</${name}>`;
  };
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  return `<!doctype html><html><body><main><table>${body}</table></main></body></html>`;
};

/** As Google Docs puts it into the clipboard: no th, weight in styles, all in a b that is not bold. */
export const asDocsClipboard = (rows: readonly LaidCell[][]): string => {
  const cell = (each: LaidCell): string =>
    `<td${spans(each)} style="border:1px solid"><p dir="ltr"><span style="font-weight:${each.isBold || each.isHeader ? 700 : 400}">${escaped(each.text)}</span></p></td>`;
  const body = rows.map((row) => `<tr style="height:0pt">${row.map(cell).join('')}</tr>`).join('');
  return `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><div dir="ltr"><table><colgroup/><tbody>${body}</tbody></table></div></b>`;
};

/** As Excel puts it into the clipboard: fragments within the table, looks by class. */
export const asExcelClipboard = (rows: readonly LaidCell[][]): string => {
  const cell = (each: LaidCell): string => `<td${spans(each)} class=xl65 style='width:48pt'>${escaped(each.text)}</td>`;
  const body = rows.map((row) => ` <tr height=20>\n  ${row.map(cell).join('\n  ')}\n </tr>`).join('\n');
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>\n<!--StartFragment-->\n <col width=64>\n${body}\n<!--EndFragment-->\n</table></body></html>`;
};

/** Rows as wide as the table: what is merged stands in its first place, and the others are empty. */
export function full(rows: readonly LaidCell[][]): string[][] {
  const grid: string[][] = rows.map(() => []);
  const taken = new Set<string>();
  let width = 0;
  for (const [row, cells] of rows.entries()) {
    let column = 0;
    for (const { text, rowSpan = 1, columnSpan = 1 } of cells) {
      while (taken.has(`${row} ${column}`)) column++;
      for (let down = 0; down < rowSpan; down++) {
        for (let right = 0; right < columnSpan; right++) taken.add(`${row + down} ${column + right}`);
      }
      const line = grid[row];
      if (line) line[column] = text;
      column += columnSpan;
      width = Math.max(width, column);
    }
  }
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

export const asCsv = (rows: readonly LaidCell[][], separator: string): string =>
  full(rows)
    .map((row) =>
      row.map((text) => (/[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(separator),
    )
    .join('\r\n');

export const asMarkdown = (rows: readonly LaidCell[][]): string => {
  const [head = [], ...others] = full(rows);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...others.map(line)].join('\n');
};
