const words: Record<string, number> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ un: 1, una: 1, uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10 },
};

/** A number in digits or as a word, for use in expressions. */
export const numberPattern = `(?:\\d{1,3}(?:[.,]\\d{3})+|\\d{1,6}|${Object.keys(words).join('|')})`;

export function numberOf(text: string): number {
  const known = words[text.toLowerCase()];
  return Object.hasOwn(words, text.toLowerCase()) && known !== undefined ? known : Number(text.replace(/[.,]/g, ''));
}
