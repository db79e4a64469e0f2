/** Sentence starters for a rationale, by their keys under `starter` in `locales`. */
export const starters = ['because', 'results', 'example', 'process', 'reflect'] as const;
export type Starter = (typeof starters)[number];

export interface Written {
  text: string;
  /** Where the caret is, in UTF-16 units. */
  caret: number;
}

/**
 * Puts a sentence starter in place of the selected part of a text, with a space or nothing around it as the words
 * there ask for. The caret comes to stand behind it, ready to go on.
 */
export function insertStarter(text: string, from: number, to: number, starter: string): Written {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const gap = before === '' || /\s$/.test(before) ? '' : ' ';
  const start = `${before}${gap}${starter} `;
  return { text: start + after.trimStart(), caret: start.length };
}
