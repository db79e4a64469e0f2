/** What sheets take for a formula when it stands first (https://owasp.org/www-community/attacks/CSV_Injection). */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/** Cells in which nothing can be a formula: what could begin one has an apostrophe before it, as sheets have it. */
export const harmless = (cell: string): string => (formula.test(cell.replace(/^'+/, '')) ? `'${cell}` : cell);

export const asItWas = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell.replace(/^'+/, '')) ? cell.slice(1) : cell;
