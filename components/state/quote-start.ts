const longest = 60;

/** The beginning of a quote, short enough for the name of a control, cut between words. */
export function startOf(quote: string): string {
  const text = quote.replace(/\s+/g, ' ').trim();
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))}…`;
}
