/** A letter with a number, and no sign after it: one alone may as well be a word. */
const loose = /^([A-Z]{1,3}[-.]?\d{1,3}[a-z]?)\s+(?=\p{L})/u;

/** The code that a line may begin with, and the line without it. */
export function withoutLooseCode(line: string): { code: string; text: string } {
  const [whole = '', code = ''] = loose.exec(line) ?? [];
  return { code, text: line.slice(whole.length) };
}

/** What lines begin with, where most begin with a letter and a number, and no two alike. */
export function looseCodesIn(lines: readonly string[]): ReadonlySet<string> {
  const codes = lines.map((line) => withoutLooseCode(line).code).filter((code) => code !== '');
  const isList = codes.length > 1 && codes.length * 2 >= lines.length && new Set(codes).size === codes.length;
  return new Set(isList ? codes : []);
}
