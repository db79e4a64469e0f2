import type { Criterion, Rubric } from './made-rubric';
import { Random } from './random';

export interface LaidCell {
  text: string;
  isBold?: boolean;
  isHeader?: boolean;
  rowSpan?: number;
  columnSpan?: number;
}

/** How a rubric is laid out as a table. */
export interface Layout {
  direction: 'across' | 'down' | 'rows';
  isBestFirst: boolean;
  groups: 'none' | 'merged' | 'sparse' | 'sections';
  hasCode: boolean;
  hasHint: boolean;
  points: 'none' | 'header' | 'cell' | 'row';
  examples: 'none' | 'marked' | 'wide';
  hasTotal: boolean;
  hasTitleRow: boolean;
  header: 'marked' | 'bold' | 'plain';
  repeatsHeader: boolean;
}

export function layoutOf(seed: number): Layout {
  const random = new Random(seed * 31 + 7);
  const direction = random.any(['across', 'across', 'across', 'across', 'down', 'rows'] as const);
  const isAcross = direction === 'across';
  return {
    direction,
    isBestFirst: random.is(0.5),
    groups:
      direction === 'down'
        ? 'none'
        : random.any(isAcross ? ['none', 'merged', 'sparse', 'sections'] : ['none', 'merged']),
    hasCode: direction !== 'down' && random.is(0.4),
    hasHint: isAcross && random.is(0.25),
    points: isAcross ? random.any(['none', 'none', 'header', 'cell', 'row']) : 'none',
    examples: isAcross ? random.any(['none', 'none', 'none', 'marked', 'wide']) : 'none',
    hasTotal: isAcross && random.is(0.3),
    hasTitleRow: random.is(0.25),
    header: random.any(['marked', 'bold', 'plain']),
    repeatsHeader: isAcross && random.is(0.2),
  };
}

const marked = ({ header }: Layout): Pick<LaidCell, 'isBold' | 'isHeader'> =>
  header === 'marked' ? { isHeader: true } : header === 'bold' ? { isBold: true } : {};

/** The rows of a rubric. A cell that is merged into another is left out. */
export function laidOut(rubric: Rubric, layout: Layout): LaidCell[][] {
  if (layout.direction === 'down') return downwards(rubric, layout);
  return layout.direction === 'rows' ? rowALevel(rubric, layout) : across(rubric, layout);
}

const inOrder = <Value>(values: readonly Value[], { isBestFirst }: Layout): Value[] =>
  isBestFirst ? values.toReversed() : [...values];

const allOf = ({ groups }: Rubric): Criterion[] => groups.flatMap(({ criteria }) => criteria);

function withTitle(rubric: Rubric, layout: Layout, rows: LaidCell[][], width: number): LaidCell[][] {
  return layout.hasTitleRow ? [[{ text: rubric.title, columnSpan: width, isBold: true }], ...rows] : rows;
}

function across(rubric: Rubric, layout: Layout): LaidCell[][] {
  const { isSpanish, labels } = rubric;
  const words = isSpanish
    ? {
        group: 'Dimensión',
        code: 'Código',
        criterion: 'Criterio',
        hint: 'Observaciones',
        points: 'puntos',
        total: 'Puntuación total',
      }
    : { group: 'Domain', code: 'Code', criterion: 'Criteria', hint: 'Notes', points: 'points', total: 'Total points' };
  const hasGroup = layout.groups === 'merged' || layout.groups === 'sparse';
  const named = labels.map((label, at) =>
    layout.points === 'header' ? `${label} (${at + 1} ${words.points})` : label,
  );
  const head: LaidCell[] = [
    ...(hasGroup ? [words.group] : []),
    ...(layout.hasCode ? [words.code] : []),
    words.criterion,
    ...inOrder(named, layout),
    ...(layout.hasHint ? [words.hint] : []),
  ].map((text) => ({ text, ...marked(layout) }));
  const width = head.length;
  const rows: LaidCell[][] = [head];
  const blank = (count: number): LaidCell[] => Array.from({ length: count }, () => ({ text: '' }));
  if (layout.points === 'row') {
    const before = width - labels.length - (layout.hasHint ? 1 : 0);
    const numbers = inOrder(
      labels.map((_, at) => ({ text: String(at + 1) })),
      layout,
    );
    rows.push([
      ...blank(before - 1),
      { text: isSpanish ? 'Puntos' : 'Points' },
      ...numbers,
      ...blank(layout.hasHint ? 1 : 0),
    ]);
  }
  for (const [place, { title, criteria }] of rubric.groups.entries()) {
    if (layout.groups === 'sections') rows.push([{ text: title, columnSpan: width, isBold: true }]);
    if (layout.repeatsHeader && place > 0) rows.push(head.map((cell) => ({ ...cell })));
    for (const [at, criterion] of criteria.entries()) {
      const levels = criterion.levels.map((text, level) =>
        layout.points === 'cell' ? `${text} (${level + 1})` : text,
      );
      const span = criteria.length * (layout.examples === 'none' ? 1 : 2);
      const group: LaidCell[] = !hasGroup
        ? []
        : layout.groups === 'merged'
          ? at === 0
            ? [{ text: title, rowSpan: span }]
            : []
          : [{ text: at === 0 ? title : '' }];
      rows.push([
        ...group,
        ...(layout.hasCode ? [{ text: criterion.code }] : []),
        { text: criterion.text },
        ...inOrder(levels, layout).map((text) => ({ text })),
        ...(layout.hasHint ? [{ text: criterion.hint }] : []),
      ]);
      if (layout.examples === 'none') continue;
      const before = layout.groups === 'sparse' ? 1 : 0;
      const rest = width - (hasGroup ? 1 : 0);
      rows.push(
        layout.examples === 'wide'
          ? [...blank(before), { text: criterion.example, columnSpan: rest }]
          : [...blank(before), { text: criterion.example }, ...blank(rest - 1)],
      );
    }
  }
  if (layout.hasTotal) rows.push([{ text: words.total }, ...blank(width - 2), { text: '/ 20' }]);
  return withTitle(rubric, layout, rows, width);
}

/** Criteria as columns, levels as rows. */
function downwards(rubric: Rubric, layout: Layout): LaidCell[][] {
  const criteria = allOf(rubric);
  const head = ['', ...criteria.map(({ text }) => text)].map((text) => ({ text, ...marked(layout) }));
  const rows = rubric.labels.map((label, at) =>
    [label, ...criteria.map(({ levels }) => levels[at] ?? '')].map((text) => ({ text })),
  );
  return withTitle(rubric, layout, [head, ...inOrder(rows, layout)], head.length);
}

/** A row for each level of each criterion. */
function rowALevel(rubric: Rubric, layout: Layout): LaidCell[][] {
  const { isSpanish, labels, groups } = rubric;
  const isMerged = layout.groups === 'merged';
  const words = isSpanish
    ? ['Código', 'Criterio', 'Nivel', 'Descripción']
    : ['Code', 'Criterion', 'Level', 'Description'];
  const head = words.filter((_, at) => at > 0 || layout.hasCode).map((text) => ({ text, ...marked(layout) }));
  const rows = groups.flatMap(({ criteria }) =>
    criteria.flatMap(({ code, text, levels }) =>
      inOrder(labels, layout).map((label, at): LaidCell[] => {
        const span = isMerged ? { rowSpan: labels.length } : {};
        const names = [...(layout.hasCode ? [{ text: code, ...span }] : []), { text, ...span }];
        return [...(isMerged && at > 0 ? [] : names), { text: label }, { text: levels[labels.indexOf(label)] ?? '' }];
      }),
    ),
  );
  return withTitle(rubric, layout, [head, ...rows], head.length);
}
