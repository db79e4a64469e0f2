import { expect, test } from 'vitest';
import { type Evidence, isTaken } from '@/lib/handing-in/evidence';
import type { PassageId, TagId } from '@/lib/model/ids';

const evidence = (origin: Evidence['origin']): Evidence => ({
  tagId: 'tag-1' as TagId,
  passage: { id: 'passage-1' as PassageId, quote: 'Words.', selectors: [] },
  quote: 'Words.',
  status: 'exact',
  indicators: [],
  rationale: '',
  slot: 1,
  origin,
});

test('what is one’s own goes into the file, and what came with somebody’s file only where it is asked for', () => {
  expect(isTaken(evidence(null), [])).toBe(true);
  expect(isTaken(evidence({ author: 'Lin' }), [])).toBe(false);
  expect(isTaken(evidence({ author: '' }), [])).toBe(false);
  expect(isTaken(evidence({ author: 'Lin' }), ['tag-1' as TagId])).toBe(true);
});
