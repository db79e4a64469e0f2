const quote = /^[ \t]*(?:>[ \t]?)+/;

/** Lines without what mails set before those that they answer to. */
export function unquoted(lines: readonly string[]): readonly string[] {
  const quoted = lines.filter((line) => quote.test(line)).length;
  return quoted > 1 ? lines.map((line) => line.replace(quote, '')) : lines;
}
