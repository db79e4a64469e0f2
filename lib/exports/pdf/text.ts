import { shortenedText } from '@/lib/model/cut-text';

/** Control characters but line ends, and the marks that override or isolate direction: text could pose as other text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const unwanted = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text as it may stand in a comment or on a page; lines end with `\n`. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unwanted, '');
}

/** On one line, at most so many UTF-16 units long. */
export function oneLine(text: string, length: number): string {
  return shortenedText(clean(text).replace(/\s+/g, ' ').trim(), length);
}
