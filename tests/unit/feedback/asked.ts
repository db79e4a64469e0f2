import type { RequestDraft } from '@/lib/feedback/request-draft';
import type { RequestSubjects, SubjectIndicator, SubjectPassage } from '@/lib/feedback/subjects';
import { type CellKey, cellKey } from '@/lib/model/cell';
import type { IndicatorId, PassageId, RequestId, TagId } from '@/lib/model/ids';
import { sampleProgram } from '@/lib/sample/sample-program';

const sample = sampleProgram(0);

/** Cells of the sample, with what they are called. */
export const indicators: SubjectIndicator[] = sample.requirements.flatMap((requirement) =>
  requirement.indicatorIds.flatMap((indicatorId: IndicatorId) => {
    const indicator = sample.indicators.find(({ id }) => id === indicatorId);
    const credential = sample.credentials.find(({ id }) => id === requirement.credentialId)?.title ?? '';
    const cell = { requirementId: requirement.id, indicatorId };
    return indicator ? [{ cell, indicator, requirement: requirement.title, credential, tags: 0 }] : [];
  }),
);

export const passage = (place: number): SubjectPassage => ({
  tagId: `tag-${place}` as TagId,
  passage: { id: `passage-${place}` as PassageId, quote: `Quote ${place}.`, selectors: [] },
  title: `Artifact ${place}`,
  kind: 'web',
  url: `https://school.example/artifact-${place}`,
  where: '',
  prefix: `Before ${place}. `,
  quote: `Quote ${place}.`,
  suffix: ` After ${place}.`,
  rationale: `Because ${place}.`,
  cells: [cellAt(place)],
});

export function cellAt(place: number): SubjectIndicator['cell'] {
  const subject = indicators[place % indicators.length];
  if (!subject) throw new Error('the sample has no indicators');
  return subject.cell;
}

/** So many passages, and all indicators of the sample. */
export const subjects = (passages = 4): RequestSubjects => ({
  passages: new Map(Array.from({ length: passages }, (_, place) => [`tag-${place}` as TagId, passage(place)])),
  indicators: new Map(indicators.map((subject): [CellKey, SubjectIndicator] => [cellKey(subject.cell), subject])),
});

export const draft = (items: Partial<RequestDraft['items'][number]>[]): RequestDraft => ({
  items: items.map((item, place) => ({
    id: String(place),
    stem: 'shows',
    text: `Question ${place}?`,
    tagIds: [],
    cells: [],
    ...item,
  })),
  from: 'Ada Reyes',
  to: 'Lin Okafor',
  due: '',
  note: '',
  masks: [],
  addresses: false,
  pictures: true,
});

export const own = { id: 'request-1' as RequestId, key: 'AAAAAAAAAAAAAAAAAAAAAA', madeAt: 1 };
