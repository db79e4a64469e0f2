import type { TagInput } from '@/lib/messaging/protocol';
import type { DocumentIdentity } from '@/lib/model/artifact';
import type { Cell } from '@/lib/model/cell';
import { newPassageId, newTagId } from '@/lib/model/ids';
import type { Passage } from '@/lib/model/passage';
import { sampleProgram } from '@/lib/sample/sample-program';

export const sample = sampleProgram(1_000);

/** The cells of the sample's first credential, in order. */
export const cells: Cell[] = sample.requirements
  .filter((requirement) => requirement.credentialId === sample.credentials[0]?.id)
  .flatMap(({ id, indicatorIds }) => indicatorIds.map((indicatorId) => ({ requirementId: id, indicatorId })));

export function cellAt(position: number): Cell {
  const cell = cells[position % cells.length];
  if (!cell) throw new Error('The sample has no cells.');
  return cell;
}

export function lesson(name = 'lesson'): DocumentIdentity {
  const url = `https://school.example/${name}`;
  return { kind: 'web', title: `A ${name}`, url, aliases: [url] };
}

export function passage(quote = 'Learners explain their reasoning to a partner.', start = 120): Passage {
  return {
    id: newPassageId(),
    quote,
    selectors: [
      { type: 'TextQuoteSelector', exact: quote, prefix: 'before ', suffix: ' after' },
      { type: 'TextPositionSelector', start, end: start + quote.length },
    ],
  };
}

export function tagInput(overrides: Partial<TagInput> = {}): TagInput {
  return {
    id: newTagId(),
    document: lesson(),
    passage: passage(),
    cells: [cellAt(0)],
    rationale: 'It shows how learners check each other.',
    ...overrides,
  };
}
