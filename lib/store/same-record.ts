/** Whether two records say the same, but for these fields. */
export function sameRecord(one: unknown, other: unknown, ignored: readonly string[]): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const entries = entriesOf(one, ignored);
  const counterparts = new Map(entriesOf(other, ignored));
  if (entries.length !== counterparts.size) return false;
  return entries.every(([name, value]) => counterparts.has(name) && sameRecord(value, counterparts.get(name), ignored));
}

function entriesOf(value: object, ignored: readonly string[]): [string, unknown][] {
  return Object.entries(value).filter(([name]) => !ignored.includes(name));
}
