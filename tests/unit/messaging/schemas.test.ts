import * as v from 'valibot';
import { expect, test } from 'vitest';
import { TagInput } from '@/lib/messaging/schemas';
import { limits } from '@/lib/model/limits';

const input = {
  id: '0b7e0c5e-2d7f-4a53-9f7d-0a4a1b1c2d3e',
  document: { kind: 'web', title: 'A lesson', url: 'https://school.example/', aliases: ['https://school.example/'] },
  passage: { id: 'p1', quote: 'words', selectors: [{ type: 'TextPositionSelector', start: 0, end: 5 }] },
  cells: [{ requirementId: 'r1', indicatorId: 'i1' }],
  rationale: 'Because.',
};

test('a tag as the overlay sends it is accepted, and what does not belong to it is dropped', () => {
  expect(v.parse(TagInput, { ...input, extra: 'x' })).toEqual(input);
});

test.each([
  ['an id with a slash', { id: '../other' }],
  ['a document without a name', { document: { ...input.document, aliases: [] } }],
  ['a passage without a quote', { passage: { ...input.passage, quote: '' } }],
  ['a selector of a kind that is not known', { passage: { ...input.passage, selectors: [{ type: 'XPathSelector' }] } }],
  ['an endless rationale', { rationale: 'x'.repeat(limits.rationale + 1) }],
])('a tag with %s is refused', (_, wrong) => {
  expect(v.is(TagInput, { ...input, ...wrong })).toBe(false);
});
