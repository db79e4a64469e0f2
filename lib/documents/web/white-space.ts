/** How a text node's white space shows: folded into single spaces, or kept as it is. */
export type WhiteSpace = 'collapse' | 'preserve';

/** The white space that CSS collapses; a no-break space is not among it (CSS Text 3, section 4.1). */
export function isCollapsible(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
}

const toFold = /[\t\n\f\r]| {2}/;
const run = /[\t\n\f\r ]+/g;

/** A text node's own part of the page's text: without collapsible space at its ends, with single spaces inside. */
export function shownText(data: string, whiteSpace: WhiteSpace): string {
  if (whiteSpace === 'preserve') {
    return data;
  }
  const inner = data.slice(firstShown(data), lastShown(data));
  return toFold.test(inner) ? inner.replace(run, ' ') : inner;
}

/** Where in the node's data the unit at `offset` of its shown text stands. `offset` is below the shown length. */
export function dataOffset(data: string, whiteSpace: WhiteSpace, offset: number): number {
  if (whiteSpace === 'preserve') {
    return offset;
  }
  let at = firstShown(data);
  for (let left = offset; left > 0; left -= 1) {
    at = isCollapsible(data.charCodeAt(at)) ? endOfRun(data, at) : at + 1;
  }
  return at;
}

/** How many units of the node's shown text begin before `offset` of its data. */
export function shownOffset(data: string, whiteSpace: WhiteSpace, offset: number): number {
  if (whiteSpace === 'preserve') {
    return offset;
  }
  const end = Math.min(offset, lastShown(data));
  let count = 0;
  for (let at = firstShown(data); at < end; count += 1) {
    at = isCollapsible(data.charCodeAt(at)) ? endOfRun(data, at) : at + 1;
  }
  return count;
}

function firstShown(data: string): number {
  return endOfRun(data, 0);
}

function lastShown(data: string): number {
  let end = data.length;
  while (end > 0 && isCollapsible(data.charCodeAt(end - 1))) {
    end -= 1;
  }
  return end;
}

function endOfRun(data: string, from: number): number {
  let end = from;
  while (end < data.length && isCollapsible(data.charCodeAt(end))) {
    end += 1;
  }
  return end;
}
