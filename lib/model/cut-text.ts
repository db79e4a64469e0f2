/** The beginning of a text, of so many UTF-16 units at most, without half a character at its end. */
export function startOfText(text: string, longest: number): string {
  return text.slice(0, splitsPair(text, longest) ? longest - 1 : longest);
}

/** The end of a text, of so many UTF-16 units at most, without half a character at its beginning. */
export function endOfText(text: string, longest: number): string {
  const from = Math.max(0, text.length - longest);
  return text.slice(splitsPair(text, from) ? from + 1 : from);
}

/** The beginning of a text that is too long, with a sign that there is more. */
export function shortenedText(text: string, longest: number): string {
  return text.length <= longest ? text : `${startOfText(text, longest - 1)}…`;
}

/** Whether a character of two units stands across a place. */
function splitsPair(text: string, place: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, place - 1), place + 1)) && place > 0;
}
