import { type LaidGroup, type LaidLine, pageSize } from './laid.ts';
import { widthOf } from './measure.ts';

const style = { font: 'Arial', size: 14.6667 };

/** What stands above and below the text of each page; `#` is the page's number. It is no part of the text. */
export function runningHeads(number: number, { header, footer }: { header: string; footer: string }): LaidGroup[] {
  return [
    { label: header, top: 48 },
    { label: footer, top: pageSize.height - 60 },
  ]
    .filter(({ label }) => label !== '')
    .map(({ label, top }) => ({ lines: [lineOf(label.replaceAll('#', String(number + 1)), top)] }));
}

function lineOf(label: string, top: number): LaidLine {
  const left = pageSize.margin;
  const run = {
    ...{ start: 0, end: 0, label, style, left, top, width: widthOf(label, style), height: style.size * 1.2 },
    ...{ baseline: top + 13.5, rightToLeft: false, wordSpacing: 0 },
  };
  return { start: 0, end: 0, left, top, height: style.size * 1.3, runs: [run], shapes: [] };
}
