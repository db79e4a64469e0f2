import { expect, test } from 'vitest';
import { blocksOfPdf } from '@/lib/frameworks/pdf/blocks-of-pdf';
import { isElement, type PdfNode, type PdfPage } from '@/lib/frameworks/pdf/page';
import { element, grid, page, text } from './made-page';

/** Numbers from 0 to below 1, the same for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const base = (number: number): PdfPage =>
  page(number, {
    marks: grid([50, 200, 400, 550], [100, 120, 150, 200]),
    texts: [
      ...['Criterion', '• Asks', '1. why', 'Page 3', ''].flatMap((words, row) =>
        [55, 205, 405].map((left, column) => text(words, left, 104 + 20 * row, { content: `${row} ${column}` })),
      ),
      text('The end', 50, 700),
    ],
    structure: element(
      'Root',
      element('H1', { content: '0 0' }),
      element('Table', element('TR', element('TH', { content: '0 1' }), element('TD', { content: '0 2' }))),
      element('L', element('LI', element('Lbl', { content: '1 0' }), element('LBody', { content: '1 1' }))),
      element('P', { content: '2 0' }),
    ),
  });

const odd = [0, -1, 1e9, -1e9, 0.001, 5, 300];
const roles = ['Table', 'TR', 'TD', 'TH', 'L', 'LI', 'Lbl', 'P', 'H7', 'NonStruct', 'Span', '__proto__', ''];

function mutated(given: PdfPage, next: () => number): PdfPage {
  const any = <Value>(values: readonly Value[]): Value | undefined => values[Math.floor(next() * values.length)];
  const box = <Given extends object>(each: Given): Given =>
    next() < 0.2 ? { ...each, [any(['left', 'top', 'right', 'bottom', 'size']) ?? 'left']: any(odd) } : each;
  const node = (each: PdfNode): PdfNode => {
    if (!isElement(each)) return next() < 0.1 ? { content: 'nowhere' } : each;
    const children = each.children.flatMap((child) => {
      const chance = next();
      if (chance < 0.1) return [];
      return chance < 0.2 ? [node(child), node(child)] : [node(child)];
    });
    return {
      ...each,
      children,
      role: next() < 0.2 ? (any(roles) ?? '') : each.role,
      rowSpan: next() < 0.1 ? 1_000 : 1,
      columnSpan: next() < 0.1 ? 1_000 : 1,
    };
  };
  const structure = given.structure === null || next() < 0.3 ? null : node(given.structure);
  return {
    ...given,
    texts: given.texts.map(box),
    marks: given.marks.map(box),
    structure: structure !== null && isElement(structure) ? structure : null,
  };
}

test('whatever pages hold, they are read, and every cell is in its table', () => {
  for (let seed = 1; seed <= 400; seed += 1) {
    const next = numbersFrom(seed);
    const pages = [1, 2, 3].map((number) => mutated(base(number), next));
    const outcome = blocksOfPdf(pages, { title: '', signal: new AbortController().signal });
    if (outcome.outcome !== 'read') continue;
    for (const block of outcome.blocks) {
      if (block.kind !== 'table') continue;
      for (const cell of block.cells) {
        expect(cell.row + cell.rowSpan, `seed ${seed}`).toBeLessThanOrEqual(block.rows);
        expect(cell.column + cell.columnSpan, `seed ${seed}`).toBeLessThanOrEqual(block.columns);
      }
    }
  }
});

test('a page of very many pieces and lines is read within seconds', () => {
  const next = numbersFrom(7);
  const at = () => next() * 600;
  const made = page(1, {
    texts: Array.from({ length: 8_000 }, (_, index) => text(`w${index}`, at(), at())),
    marks: Array.from({ length: 8_000 }, () => {
      const [left, top] = [at(), at()];
      return next() < 0.5
        ? { left, top, right: left + 100, bottom: top + 1, fill: '#000000' }
        : { left, top, right: left + 1, bottom: top + 100, fill: '#000000' };
    }),
  });
  const from = process.cpuUsage();
  blocksOfPdf([made, { ...made, marks: [] }], { title: '', signal: new AbortController().signal });
  expect(process.cpuUsage(from).user / 1_000).toBeLessThan(15_000);
});

test('the signal ends it', () => {
  expect(() => blocksOfPdf([base(1)], { title: '', signal: AbortSignal.abort() })).toThrow();
});
