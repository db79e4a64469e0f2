/** A Markdown table, padded so that it also reads well in a terminal. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = titles.map((title, at) => Math.max(3, title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, at) => (cells[at] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(titles), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** A share from 0 to 1 as a person reads it. */
export const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

/** Milliseconds with as many digits as mean something. */
export function milliseconds(time: number): string {
  return time >= 100 ? `${Math.round(time)} ms` : `${time.toPrecision(2)} ms`;
}

/** How many times `ours` goes into `theirs`. */
export const ratio = (theirs: number, ours: number): string => `${(theirs / Math.max(ours, 1e-9)).toPrecision(2)}×`;
