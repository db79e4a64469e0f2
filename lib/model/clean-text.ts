/**
 * Characters that show nothing and can make text look like other text: controls but for tab and new line, what overrides
 * the direction of writing (https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings), what Unicode calls no
 * character, and halves of characters, which do not survive being written. The marks that only lend a direction, which
 * honest writing in Hebrew or Arabic needs, stay.
 */
const deceiving =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufff9-\ufffc\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * Text from elsewhere without what could deceive who reads it. Clean text stays as it is: whoever writes and whoever
 * reads must come to the same, or honest replies are refused.
 */
export function cleanText(text: string): string {
  return text.replace(deceiving, '');
}
