/** What bullets are written with: fonts of signs have them at places of their own. */
const signs = new Map([
  ['\uf0b7', '•'],
  ['\uf0a7', '▪'],
  ['\uf0d8', '▸'],
  ['\uf0fc', '✓'],
  ['\uf0fe', '☒'],
  ['\uf0a8', '☐'],
  ['\uf06f', '☐'],
  ['o', '◦'],
]);

const privateUse = /[\ue000-\uf8ff]/;

export function bullet(written: string): string {
  const sign = written.trim();
  return signs.get(sign) ?? (privateUse.test(sign) ? '•' : sign);
}

const letters = (number: number, first: number): string =>
  String.fromCodePoint(first + ((number - 1) % 26)).repeat(Math.ceil(number / 26));

const romans: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

function roman(number: number): string {
  let left = number;
  let written = '';
  for (const [sign, value] of romans) {
    while (left >= value) {
      written += sign;
      left -= value;
    }
  }
  return written;
}

const endings = ['th', 'st', 'nd', 'rd'];

function ordinal(number: number): string {
  const isTeen = number % 100 > 10 && number % 100 < 20;
  return `${number}${(isTeen ? undefined : endings[number % 10]) ?? 'th'}`;
}

/** Above what letters and Roman numerals are of use. */
const mostLetters = 26 * 9;
const mostRoman = 3_999;

/** A number of a list as it is shown (ECMA-376, 17.18.59). Those of other scripts come as digits. */
export function written(number: number, format: string): string {
  const isLettered = number >= 1 && number <= mostLetters;
  const isRoman = number >= 1 && number <= mostRoman;
  if (format === 'lowerLetter' && isLettered) return letters(number, 0x61);
  if (format === 'upperLetter' && isLettered) return letters(number, 0x41);
  if (format === 'lowerRoman' && isRoman) return roman(number);
  if (format === 'upperRoman' && isRoman) return roman(number).toUpperCase();
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  if (format === 'ordinal') return ordinal(number);
  return format === 'none' ? '' : String(number);
}
