import { expect, test } from 'vitest';
import { structureOf } from '@/lib/documents/pdf/blocks/structure-of';
import { pdfLimits } from '@/lib/frameworks/pdf/page';

const content = { type: 'content', id: 'mc0' };
const cell = (given: object) =>
  structureOf({ role: 'Root', children: [{ role: 'TD', children: [content], ...given }] });

test('a structure is taken with its contents, its names and its spans', () => {
  expect(cell({ structId: 'h1', rowSpan: 2, colSpan: 3 })).toEqual({
    ...{ role: 'Root', id: null, rowSpan: 1, columnSpan: 1 },
    children: [{ role: 'TD', id: 'h1', rowSpan: 2, columnSpan: 3, children: [{ content: 'mc0' }] }],
  });
});

test.each<[unknown, number]>([
  [1_000, 1_000],
  [1_001, 1_000],
  [0, 1],
  [-2, 1],
  [1.5, 1],
  ['2', 1],
  [undefined, 1],
])('a cell that is said to span %s columns spans %d', (colSpan, columnSpan) => {
  expect(cell({ colSpan, structId: 5 })?.children[0]).toMatchObject({ columnSpan, id: null });
});

test('what is no part of a structure is left out, and a structure of nothing is none', () => {
  const children = [{ type: 'annotation', id: 'a' }, null, 'text', { role: 'P' }, { role: 7, children: [] }, content];
  expect(structureOf({ role: 'Root', children })?.children).toEqual([{ content: 'mc0' }]);
  for (const nothing of [null, {}, { role: 'Root', children: [] }, content]) expect(structureOf(nothing)).toBeNull();
});

test('what is nested without end is cut off', () => {
  let tree: object = content;
  for (let depth = 0; depth < pdfLimits.depth + 5; depth += 1) tree = { role: 'P', children: [tree] };
  let depth = 0;
  for (let at = structureOf(tree); at; at = (at.children[0] as typeof at | undefined) ?? null) depth += 1;
  expect(depth).toBe(pdfLimits.depth + 1);
});

test('no more of a page is taken than is counted', () => {
  const root = structureOf({
    role: 'Root',
    children: Array.from({ length: pdfLimits.nodesOfPage + 9 }, () => content),
  });
  expect(root?.children).toHaveLength(pdfLimits.nodesOfPage - 1);
});
