import { expect, test } from 'vitest';
import { type Listing, listed } from '@/components/side-panel/listing';
import type { PanelPassage } from '@/components/side-panel/panel-model';
import { cellKey } from '@/lib/model/cell';
import type { Tag } from '@/lib/model/tag';
import { coverage, outline, tag } from '@/tests/gallery/materials';

const covered = coverage('bare').requirements.flatMap(({ requirement, cells }) =>
  cells.map((cell) => ({ coverage: cell, requirement })),
);

function passage(id: string, change: Partial<Tag> = {}): PanelPassage {
  const of = { ...tag('exact', { rationale: 'It is so.' }), ...change, id: id as Tag['id'] };
  const keys = new Set(of.cells.map(cellKey));
  return { tag: of, cells: covered.filter(({ coverage: { key } }) => keys.has(key)), threads: [] };
}

const cellsOf = (at: number) => tag('exact', { of: at + 1 }).cells.slice(at);
const plain: Listing = { search: '', filter: null, sort: 'place' };
const ids = (passages: readonly PanelPassage[], wish: Partial<Listing>) =>
  listed(passages, { ...plain, ...wish }).map(({ tag: { id } }) => id);

const later = passage('later', { cells: cellsOf(2), createdAt: 20, rationale: 'Élèves answer aloud.' });
const early = passage('early', { cells: cellsOf(0), createdAt: 10 });
const without = passage('without', { cells: cellsOf(1), createdAt: 30, rationale: '' });
const undecided = passage('undecided', { cells: [], createdAt: 5 });
const all = [later, early, without, undecided];

test('without a wish all are listed as they stand in the document', () => {
  expect(ids(all, {})).toEqual(['later', 'early', 'without', 'undecided']);
});

test('words find passages by reason, code and text, whatever their accents and case, and each word must fit', () => {
  expect(ids(all, { search: 'ELEVES aloud' })).toEqual(['later']);
  expect(ids(all, { search: 'eleves nowhere' })).toEqual([]);
  expect(ids(all, { search: outline.indicators[1]?.code ?? '' })).toEqual(['without']);
});

test('they are narrowed to one indicator, or to what is not decided', () => {
  expect(ids(all, { filter: outline.indicators[0]?.id ?? null })).toEqual(['early']);
  expect(ids(all, { filter: 'undecided' })).toEqual(['undecided']);
});

test('they stand by indicator with the undecided last, or the newest first', () => {
  expect(ids(all, { sort: 'indicator' })).toEqual(['early', 'without', 'later', 'undecided']);
  expect(ids(all, { sort: 'newest' })).toEqual(['without', 'later', 'early', 'undecided']);
});

test('what is left to do comes first: to decide, then what has changed, then what needs a reason', () => {
  const changed = passage('changed', { sighting: { status: 'changed', start: 1, at: 1, quote: 'x' } });
  expect(ids([...all, changed], { sort: 'open' })).toEqual(['undecided', 'changed', 'without', 'later', 'early']);
});
