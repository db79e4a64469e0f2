import { expect, test, vi } from 'vitest';
import type { Located } from '@/lib/documents/document';
import { evidenceIn, takenFrom } from '@/lib/handing-in/evidence';
import type { PassageId, TagId } from '@/lib/model/ids';
import { type Passage, pagesOf } from '@/lib/model/passage';
import { passagesOf } from '@/lib/model/portfolio';
import { cellsOf, passage, portfolio } from '../model/a-portfolio';

const [cell] = cellsOf();
if (!cell) throw new Error('the sample has no cells');

const onPage = (file: string): Passage => ({
  id: 'passage-own' as PassageId,
  quote: 'Words of own.',
  selectors: [
    { type: 'TextQuoteSelector', exact: 'Words of own.', prefix: '', suffix: '' },
    { type: 'PageSelector', file, index: 2, label: '3', start: 0, end: 6, quads: [] },
  ],
});
const found = { status: 'exact', passageId: 'passage-own', start: 4, end: 9, quote: 'Words' } as Located;
const lost = { status: 'lost', passageId: 'passage-own' } as Located;
const own = (given: Passage) => portfolio(passage('own', [cell], { passage: given }), passage('other', [cell]));

async function taken(given: Passage, located: Located | null, answer: Passage | null = null) {
  const describe = vi.fn(async () => answer);
  const ids = new Set(['own' as TagId]);
  const places = new Map(located ? [['passage-own' as PassageId, located]] : []);
  const result = passagesOf(await takenFrom(own(given), ids, ['here', 'before'], places, describe));
  expect(result.map(({ tagId }) => tagId)).toEqual(['own']);
  return { passage: result[0]?.passage, describe };
}

test('a passage that was described in this file stands where it was described', async () => {
  for (const file of ['here', 'before']) {
    const { passage, describe } = await taken(onPage(file), found);
    expect(passage).toEqual(onPage(file));
    expect(describe).not.toHaveBeenCalled();
  }
});

test('one of another version of the file is described anew where it was found', async () => {
  const { passage, describe } = await taken(onPage('elsewhere'), found, onPage('here'));
  expect(describe.mock.calls).toEqual([[4, 9]]);
  expect(passage).toEqual(onPage('here'));
  const without = { ...onPage('here'), selectors: onPage('here').selectors.slice(0, 1) };
  expect((await taken(without, found, onPage('here'))).passage).toEqual(onPage('here'));
});

test('one that was not found, or can not be described, stands on no page and keeps its words', async () => {
  for (const located of [lost, null, found]) {
    const { passage } = await taken(onPage('elsewhere'), located);
    expect(passage && pagesOf(passage)).toEqual([]);
    expect(passage?.selectors.map(({ type }) => type)).toEqual(['TextQuoteSelector']);
  }
});

test('the list says how each passage was found, in the words that stand there now', () => {
  const listed = (located: Located | null) => {
    const places = new Map(located ? [['passage-own' as PassageId, located]] : []);
    const [first] = evidenceIn(own(onPage('here')), places);
    return [first?.status, first?.quote];
  };
  expect(listed(null)).toEqual(['lost', 'Words of own.']);
  expect(listed(lost)).toEqual(['lost', 'Words of own.']);
  expect(listed(found)).toEqual(['exact', 'Words of own.']);
  expect(listed({ ...found, status: 'changed' } as Located)).toEqual(['changed', 'Words']);
});
