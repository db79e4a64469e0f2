/** Text on one line: what a person wrote begins no line of its own where it is put into something else. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The beginning of a quote, to tell it from others: on one line, cut between words, with a sign that there is more. The
 * longest that fits the name of a control is taken where nothing else is said.
 */
export function quoteStart(quote: string, longest = 60): string {
  const text = oneLine(quote);
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  // One that begins with a very long word is cut within it, rather than away, and never within a character.
  const start = cut.slice(0, Math.max(cut.lastIndexOf(' '), longest >> 1));
  return `${start.replace(/[\ud800-\udbff]$/, '')}…`;
}
