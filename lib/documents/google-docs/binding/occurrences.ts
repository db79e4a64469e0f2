/** Where a text stands in a stretch of another, overlapping places included; no more than `most`, first ones first. */
export function occurrences(text: string, wanted: string, from: number, to: number, most: number): number[] {
  const found: number[] = [];
  if (wanted === '') return found;
  for (let at = text.indexOf(wanted, from); at >= 0 && at + wanted.length <= to; at = text.indexOf(wanted, at + 1)) {
    found.push(at);
    if (found.length >= most) break;
  }
  return found;
}
