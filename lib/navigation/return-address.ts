const key = 'return';

/** Where a page comes back: its own, with the name of what is kept of it. */
export function addressOfReturn(address: string, id: string): string {
  const [page = ''] = address.split(/[?#]/, 1);
  return `${page}?${new URLSearchParams({ [key]: id })}`;
}

/** The name of what is kept of a page that comes back; null for others. */
export function returnIn(search: string): string | null {
  return new URLSearchParams(search).get(key);
}
