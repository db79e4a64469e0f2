import type { DocumentTab, ReplicaDocument, Style } from '../../document.ts';
import type { Variant } from '../../variant.ts';

/** A stretch of one style. */
export interface Run {
  text: string;
  style: Style;
}

export interface ExportedParagraph {
  runs: Run[];
  /** The style of its end. */
  end: Style;
}

export type ExportedBlock = ExportedParagraph | { rows: ExportedParagraph[][][] };

export interface ExportGiven {
  document: ReplicaDocument;
  tabs: readonly DocumentTab[];
  suggestions: Variant['exportOfSuggestions'];
}

/** What a tab is made of, as exports tell it. */
export function blocksOf({ document, suggestions }: ExportGiven, tab: DocumentTab): ExportedBlock[] {
  const blocks: ExportedBlock[] = [];
  for (let at = 0; at < tab.text.length; ) {
    const isTable = tab.text[at] === '\u0010';
    const mark = tab.text.indexOf(isTable ? '\u0011' : '\n', at);
    const end = mark < 0 ? tab.text.length : mark;
    const read = (from: number, to: number): ExportedParagraph => paragraphOf(document, tab, from, to, suggestions);
    blocks.push(isTable ? { rows: rowsOf(tab.text, at, end, read) } : read(at, end));
    at = end + 1;
  }
  return blocks;
}

function rowsOf(
  text: string,
  from: number,
  to: number,
  read: (from: number, to: number) => ExportedParagraph,
): ExportedParagraph[][][] {
  const rows: ExportedParagraph[][][] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const sign = text[at];
    if (sign === '\u0012') rows.push([]);
    if (sign === '\u001c') rows.at(-1)?.push([]);
    if (sign === '\n') rows.at(-1)?.at(-1)?.push(read(start, at));
    if (sign === '\n' || sign === '\u0010' || sign === '\u0012' || sign === '\u001c') start = at + 1;
  }
  return rows;
}

function paragraphOf(
  { palette }: ReplicaDocument,
  { text, styles }: DocumentTab,
  from: number,
  to: number,
  suggestions: Variant['exportOfSuggestions'],
): ExportedParagraph {
  const styleAt = (at: number): Style => palette[styles[at] ?? 0] as Style;
  const gone = { both: undefined, accepted: 'deleted', rejected: 'inserted' }[suggestions];
  const runs: Run[] = [];
  for (let at = from; at < to; at += 1) {
    const style = styleAt(at);
    const last = runs.at(-1);
    if (gone && style.suggested === gone) continue;
    if (last && last.style === style && !style.picture && !style.chip) last.text += text[at];
    else runs.push({ text: text.charAt(at), style });
  }
  return { runs, end: styleAt(to) };
}
