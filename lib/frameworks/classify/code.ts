/** A code that a statement begins with, and the statement without it. */
const patterns = [
  /^((?:[A-Z]{1,4}[- ]?)?\d{1,3}(?:\.\d{1,3})+[a-z]?)[.:)]?\s+(?=\S)/,
  /^(\d{1,2}[a-z])[.:)]?\s+(?=\S)/,
  /^(\d{1,2}(?:\.\d{1,2})*\([a-z]{1,2}\))[.:)]?\s+(?=\S)/,
  /^(?:[Ii]ndicators?|[Cc]riteri(?:on|a|o)|[Ee]lement(?:o)?|[Dd]escriptor|[Ii]ndicador|INDICATOR)\s+((?:[A-Z]{1,2}[-.]?)?\d{1,3}(?:\.\d{1,3}|[a-z]\b|\([a-z]\)){1,4})(?:\s*[.:)–—-]\s*|\s+(?=\p{Lu}))(?=\S)/u,
  /^([A-Z]{1,3}\.\d{1,3}(?:\.\d{1,3})*[a-z]?)[.:)]?\s+(?=\S)/,
  /^([A-Z]{1,4}[-.]?\d{1,3}(?:\.\d{1,3})*[a-z]?)[.:)]\s+(?=\S)/,
  /^(\d{1,3})\s?[.:)–-]\s+(?=\S)/,
  /^([a-zA-Z])[.:)]\s+(?=\S)/,
];

export function withoutCode(text: string): { code: string; text: string } {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found?.[1]) return { code: found[1], text: text.slice(found[0].length).trim() };
  }
  return { code: '', text: text.trim() };
}

/** A code that stands alone, as in a column of codes. */
export const isCode = (text: string): boolean =>
  text.length <= 40 && /^(?=.*[\d.])[\p{L}\d][\p{L}\d._/-]*$/u.test(text);

/** A marker that is a code worth keeping, such as "1.2"; bullets are none. */
export const codeOfMarker = (marker: string): string => (/\d+\.\d/.test(marker) ? marker.replace(/[.):]$/, '') : '');
