/** What is never shown, or is no part of what a page is about. */
const dropped = new Set(
  'script style template noscript nav footer aside head title object svg math iframe button select textarea form-actions dialog audio video canvas'.split(
    ' ',
  ),
);

const lines = new Set(
  'address article blockquote body center dd details div dl dt fieldset figcaption figure footer form header hgroup html legend li main ol p pre section summary ul table caption tr td th thead tbody tfoot'.split(
    ' ',
  ),
);

const roles: Record<string, string> = {
  table: 'table',
  grid: 'table',
  treegrid: 'table',
  row: 'tr',
  cell: 'td',
  gridcell: 'td',
  columnheader: 'th',
  rowheader: 'th',
  list: 'ul',
  listitem: 'li',
};

const droppedRoles = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'menu', 'toolbar']);

/** An element by what it does: the name that HTML has for it, whichever it was made with. */
export function roleOf(name: string, attributes: Record<string, string>): string {
  const role = (attributes.role ?? '').toLowerCase();
  const level = Number(attributes['aria-level']);
  if (role === 'heading') return `h${level >= 1 && level <= 6 ? level : 2}`;
  const wordHeading = /^MsoTitle$|^MsoHeading(\d)$/.exec(attributes.class ?? '');
  if (name === 'p' && wordHeading) return `h${wordHeading[1] ?? 1}`;
  return Object.hasOwn(roles, role) ? (roles[role] ?? name) : name;
}

export const isLine = (role: string): boolean => lines.has(role) || /^h[1-6]$/.test(role) || role === 'hr';

/** A header of a page is no part of what it is about; one of an article holds its title. */
export function isDropped(name: string, attributes: Record<string, string>, isInMain: boolean): boolean {
  return (
    dropped.has(name) ||
    (name === 'header' && !isInMain) ||
    droppedRoles.has((attributes.role ?? '').toLowerCase()) ||
    (!isTab(attributes) && isHidden(attributes))
  );
}

/** Of tabs all but one are hidden, and all are what the page is about. */
const isTab = ({ role = '' }: Record<string, string>): boolean => role.toLowerCase() === 'tabpanel';

const isHidden = (attributes: Record<string, string>): boolean =>
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style ?? '');

/** How many columns a grid of boxes has by its style, or 0. */
export function gridColumns({ style = '' }: Record<string, string>): number {
  if (!/display\s*:\s*(?:inline-)?grid/i.test(style)) return 0;
  const given = /grid-template-columns\s*:\s*([^;]{1,300})/i.exec(style)?.[1]?.trim() ?? '';
  return given === 'none' ? 0 : countOf(given.replace(/\[[^\]]*\]/g, ' '));
}

/** How many tracks there are: each is a size, a function, or some that are repeated. */
function countOf(tracks: string): number {
  let count = 0;
  for (const track of topLevel(tracks)) {
    const [, times, repeated = ''] = /^repeat\(\s*(\d{1,2})\s*,(.*)\)$/i.exec(track) ?? [];
    count += times === undefined ? 1 : Number(times) * topLevel(repeated).length;
  }
  return count;
}

/** What stands between white space that is in no brackets. */
function topLevel(tracks: string): string[] {
  let depth = 0;
  let parted = '';
  for (const letter of tracks) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    parted += depth === 0 && /\s/.test(letter) ? '\n' : letter;
  }
  return parted.split('\n').filter((track) => track !== '');
}
