/** Lines above the header of a table that begin with "#" and a word: what some programs say there of all of it. */
const noted = /^(?:#[ \t]*\p{L}[^\n]*(?:\n|$)|[ \t,;]*\n)+/u;

export interface Noted {
  /** The table itself. */
  table: string;
  /** How many lines stand above it. */
  lines: number;
  /** What they say, by their first words: "#title,…", "# title: …". */
  notes: ReadonlyMap<string, string>;
}

/** @param text with single line ends */
export function withoutNotes(text: string): Noted {
  const found = text.startsWith('#') ? (noted.exec(text.slice(0, 20_000))?.[0] ?? '') : '';
  const lines = found.split('\n').slice(0, -1);
  const notes = new Map<string, string>();
  for (const line of lines) {
    const [, name = '', value = ''] = /^#[ \t]*([\p{L}_]+)[ \t]*[,;:\t|=][ \t]*(.*)$/u.exec(line) ?? [];
    if (name !== '')
      notes.set(
        name.toLowerCase(),
        value
          .replace(/^"(.*)"[,;\s]*$/, '$1')
          .replaceAll('""', '"')
          .trim(),
      );
  }
  return { table: text.slice(found.length), lines: lines.length, notes };
}
