export type Fields = Record<string, unknown>;

/** What is in an object of a file that promises nothing; nothing where it is no object. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** The first of these fields that says something, as text. */
export function textIn(fields: Fields, ...names: readonly string[]): string {
  for (const name of names) {
    const text = textOfValue(fields[name]);
    if (text !== '') return text;
  }
  return '';
}

export const textOfValue = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

/** What is in a list; of one thing that is in no list, a list of it. */
export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

export const listIn = (fields: Fields, name: string): Fields[] => listOf(fields[name]).map(fieldsOf);

/** A number, also where it was written as text; null for what is none. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || value.trim() === '') return null;
  const number = Number(value.trim().replace(',', '.'));
  return Number.isFinite(number) ? number : null;
}
