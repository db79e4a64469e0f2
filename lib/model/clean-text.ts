/**
 * Characters that show nothing and can make text look like other text: controls but for tab and new line, what overrides
 * the direction of writing (https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings), and what Unicode calls
 * no character. The marks that only lend a direction, which honest writing in Hebrew or Arabic needs, stay.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const deceiving = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\uffff]/gu;

/** Text from elsewhere without what could deceive who reads it. */
export function cleanText(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(deceiving, '').toWellFormed();
}
