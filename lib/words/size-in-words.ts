/**
 * A size as people know it of files, in kilobytes or megabytes.
 *
 * @param bytes of a file, or of all files together
 */
export function sizeInWords(bytes: number, locale: string): string {
  const isSmall = bytes < 1e6;
  const [unit, size, maximumFractionDigits] = isSmall ? ['kilobyte', bytes / 1e3, 0] : ['megabyte', bytes / 1e6, 1];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits }).format(size);
}

/** As it will be in a file, where every text is UTF-8. */
export const textSizeInWords = (text: string, locale: string): string =>
  sizeInWords(new TextEncoder().encode(text).length, locale);
