import { attributeOf, localNameOf } from '@/lib/dom/strangers';

/** What an element is to a reader, whichever it was made with. */
export type Shape =
  | { kind: 'heading'; level: number }
  | { kind: 'list'; isNumbered: boolean; type: string }
  | {
      kind:
        | 'item'
        | 'terms'
        | 'term'
        | 'meaning'
        | 'table'
        | 'row'
        | 'cell'
        | 'header'
        | 'rows'
        | 'caption'
        | 'summary'
        | 'rule'
        | 'break'
        | 'plain';
    };

type Kind = Exclude<Shape['kind'], 'heading'>;

const byRole: Readonly<Record<string, Kind>> = {
  table: 'table',
  grid: 'table',
  treegrid: 'table',
  rowgroup: 'rows',
  row: 'row',
  cell: 'cell',
  gridcell: 'cell',
  columnheader: 'header',
  rowheader: 'header',
  list: 'list',
  listitem: 'item',
  caption: 'caption',
};

const byName: Readonly<Record<string, Kind>> = {
  table: 'table',
  thead: 'rows',
  tbody: 'rows',
  tfoot: 'rows',
  tr: 'row',
  td: 'cell',
  th: 'header',
  caption: 'caption',
  ul: 'list',
  ol: 'list',
  menu: 'list',
  li: 'item',
  dl: 'terms',
  dt: 'term',
  dd: 'meaning',
  summary: 'summary',
  hr: 'rule',
  br: 'break',
};

/** Roles that take from an element what its name says. */
const isNothing = /^(?:none|presentation)$/;

export function roleOf(element: Element): string {
  return (attributeOf(element, 'role') ?? '').trim().split(/\s+/, 1)[0]?.toLowerCase() ?? '';
}

export function shapeOf(element: Element, style: CSSStyleDeclaration): Shape {
  const name = localNameOf(element);
  const role = roleOf(element);
  if (isNothing.test(role)) return { kind: 'plain' };
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (role === 'heading' || (level !== undefined && !Object.hasOwn(byRole, role))) {
    const given = Number(attributeOf(element, 'aria-level') ?? level ?? 2);
    return { kind: 'heading', level: given >= 1 && given <= 6 ? Math.trunc(given) : given > 6 ? 6 : 2 };
  }
  const kind = own(byRole, role) ?? own(byName, name) ?? (style.display === 'list-item' ? 'item' : 'plain');
  if (kind !== 'list') return { kind };
  return { kind, isNumbered: name === 'ol', type: numberings[style.listStyleType] ?? '1' };
}

const numberings: Readonly<Record<string, string>> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
};

const own = (kinds: Readonly<Record<string, Kind>>, key: string): Kind | undefined =>
  Object.hasOwn(kinds, key) ? kinds[key] : undefined;

export const isCell = ({ kind }: Shape): boolean => kind === 'cell' || kind === 'header';
