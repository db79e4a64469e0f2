/**
 * What two texts have in common that say the same: case, white space, and signs at the ends make no difference. Empty for
 * a text without a letter or digit.
 */
export const sameText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
