const words = new Set(['document', 'd', 'u', 'edit', 'view', 'preview', 'copy', 'mobilebasic', 'pub', 'export', 'a']);
const parameters = new Set(['tab', 'usp', 'pli', 'resourcekey', 'authuser', 'hl', 'ouid', 'rtpof', 'sd', 'urp']);

/** The form of an address without what it names: `/document/u/…/d/…/edit?tab=…`. */
export function pathShape(pathname: string, search: string): string {
  const parts = pathname.split('/').slice(1, 12);
  const path = parts.map((part) => `/${part === '' || words.has(part) ? part : '\u2026'}`).join('');
  const names: string[] = [];
  // In a content script of Firefox, its iterators can't be gone through (bug 1023984).
  new URLSearchParams(search.slice(0, 2_000)).forEach((_, name) => {
    names.push(name);
  });
  const query = names
    .slice(0, 10)
    .map((name) => `${parameters.has(name) ? name : '\u2026'}=\u2026`)
    .join('&');
  return query === '' ? path : `${path}?${query}`;
}
