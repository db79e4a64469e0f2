import { expect, test } from 'vitest';
import { choicesToHandIn, type Evidence, evidenceFor, isTaken } from '@/lib/handing-in/evidence';
import { cellKey } from '@/lib/model/cell';
import type { PassageId, TagId } from '@/lib/model/ids';
import type { TagCell } from '@/lib/model/tag';
import { sampleProgram } from '@/lib/sample/sample-program';
import { openBook } from '@/lib/tagging/choice-book';

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

const sample = sampleProgram(1_000);
const [credential] = sample.credentials;
const requirements = sample.requirements.filter(({ credentialId }) => credentialId === credential?.id);
const indicators = sample.indicators.filter(({ credentialId }) => credentialId === credential?.id);
const book = openBook({
  artifact: null,
  tags: [],
  outlines: credential ? [{ credential, requirements, indicators }] : [],
  recentCells: [],
});
const cells = requirements.flatMap(({ id, indicatorIds }) =>
  indicatorIds.map((indicatorId): TagCell => ({ requirementId: id, indicatorId })),
);
const [one, two] = cells;
if (!one || !two) throw new Error('The sample has no cells.');

const shown = (cells: TagCell[]) => ({
  id: 'tag-1' as TagId,
  passage: { id: 'passage-1' as PassageId, quote: 'Words.', selectors: [] },
  cells,
  rationale: 'For both.',
  origin: undefined,
});

test('a passage without an indicator, or only thought of, is not handed in', () => {
  for (const tag of [shown([]), shown([{ ...one, isCandidate: true }])]) {
    expect(evidenceFor(null, [tag], book, new Map())).toEqual([]);
    expect(choicesToHandIn([tag], book)).toEqual([]);
  }
});

test('the reasons of single indicators stand after that of the passage, and only of what is handed in', () => {
  const tag = shown([
    { ...one, reason: 'They all answer.' },
    { ...two, isCandidate: true, reason: 'A thought.' },
  ]);
  const [evidence] = evidenceFor(null, [tag], book, new Map());
  const code = book.byKey.get(cellKey(one))?.indicator.code;
  expect(evidence?.indicators.map((indicator) => indicator.code)).toEqual([code]);
  expect(evidence?.rationale).toBe(`For both.\n\n${code}: They all answer.`);
});
