/** What lines of lists begin with: bullets, boxes to tick, numbers, letters and numbers of several parts. */
const bullet = /^([•●○◦▪■□☐☑✓✔➢►‣⁃·–—*+\u{f0a0}-\u{f0ff}-]|o(?=\t|\s{2}|\s\p{Lu}\p{Ll})|[§Øüv](?=\t|\s{2}))\s+(?=\S)/u;
const number = /^(\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)])\s+(?=\S)/;
const parts = /^(\d{1,3}(?:\.\d{1,3}){1,4}[.)]?)\s+(?=\S)/;

export interface MarkedText {
  marker: string;
  text: string;
  /** How deep its number says that it is, from 0; null where it says nothing of it. */
  parts: number | null;
}

/** A line without what it is marked by, or as it is. */
export function withoutMarker(line: string): MarkedText {
  for (const kind of [bullet, parts, number]) {
    const found = kind.exec(line);
    const marker = found?.[1];
    if (found === null || marker === undefined) continue;
    const depth = kind === parts ? marker.replace(/[.)]$/, '').split('.').length - 1 : null;
    return { marker, text: line.slice(found[0].length).trim(), parts: depth };
  }
  return { marker: '', text: line.trim(), parts: null };
}

/** What markers of one list have in common: lists without indents are told apart by it. */
export function kindOfMarker(marker: string): string {
  const bare = marker.replace(/[().]/g, '');
  if (/^\d+$/.test(bare)) return 'number';
  return /^[a-zA-Z]+$/.test(bare) && bare !== marker ? `letter ${bare === bare.toLowerCase()}` : marker;
}
