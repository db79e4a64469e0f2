/** What is shown as it is: signs that carry no word, among them the marks of lists. `x` is in it for what was crossed out before. */
const kept = new Set(
  ' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~x\u25cf\u25cb\u25a0\u25a1\u2022\u2013\u2014\u2018\u2019\u201c\u201d\u2026',
);

const noBreakSpace = '\u237d';
const nothingSeen = '\u00b7';
const placeholder = '\u25af';

/**
 * A text of which only the shape is left: every letter and digit of any script, and whatever else is not known to say
 * nothing, is an x. Signs that can't be seen have signs that can. What was crossed out once stays as it is.
 *
 * @param most how much of it, in UTF-16 units
 */
export function crossedOut(text: string, most: number): string {
  return Array.from(text.slice(0, most), crossedOutSign).join('');
}

function crossedOutSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (kept.has(sign) || sign === noBreakSpace || sign === nothingSeen || sign === placeholder) return sign;
  // Control characters have pictures: U+0003 is ␃.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code >= 0x2400 && code < 0x2420) return sign;
  if (code === 0xa0) return noBreakSpace;
  if (/\p{Cf}/u.test(sign)) return nothingSeen;
  if (/\p{Co}/u.test(sign) || code === 0xfffc) return placeholder;
  return 'x';
}
