/**
 * The pages that a person names, such as "2-4, 7", each once and in order; null where it names none, or one that is not
 * there.
 */
export function pagesNamed(text: string, count: number): number[] | null {
  const parts = text
    .replace(/\s*[-\u2013]\s*/g, '-')
    .split(/[,;\s]+/)
    .filter((part) => part !== '');
  const pages = new Set<number>();
  for (const part of parts) {
    const [, first = '', last = first] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(part) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (from < 1 || to < from || to > count) return null;
    for (let page = from; page <= to; page++) pages.add(page);
  }
  return pages.size > 0 ? [...pages].sort((one, other) => one - other) : null;
}
