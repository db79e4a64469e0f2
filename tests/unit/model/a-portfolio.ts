import { type CellKey, cellKey } from '@/lib/model/cell';
import type { ArtifactId, PassageId, ReplyId, TagId } from '@/lib/model/ids';
import type { Portfolio, PortfolioCell, PortfolioPassage } from '@/lib/model/portfolio';
import { sampleProgram } from '@/lib/sample/sample-program';

const sample = sampleProgram(0);
const { program } = sample;

/** Something that was said about everything, to be seen wherever it gets to. */
const said = {
  reply: { id: 'reply' as ReplyId, reviewer: 'Lin' },
  thread: {
    ...{ id: 't', question: '', quote: '', verdict: null, stronger: '', comment: 'Said in confidence.' },
    ...{ suggestion: '', ratings: [], tagIds: [], cells: [], doneAt: null },
  },
};

/** Every cell of the sample, each rated and spoken of. */
const cells: PortfolioCell[] = sample.requirements.flatMap((requirement) =>
  requirement.indicatorIds.flatMap((indicatorId) => {
    const indicator = sample.indicators.find(({ id }) => id === indicatorId);
    const credential = sample.credentials.find(({ id }) => id === requirement.credentialId);
    if (!indicator || !credential) return [];
    const cell = { requirementId: requirement.id, indicatorId };
    return [
      { cell, program, credential, requirement, indicator, rating: indicator.levels[0] ?? null, threads: [said] },
    ];
  }),
);

const [one, two] = sample.credentials;
if (!one || !two) throw new Error('the sample has too few credentials');
export const [firstCredential, secondCredential] = [one.id, two.id];

/** The cells of a credential, in the order in which it lists them. */
export const cellsOf = (id = firstCredential): PortfolioCell[] =>
  cells.filter(({ credential }) => credential.id === id);

export const passage = (
  name: string,
  shows: PortfolioCell[],
  more: Partial<PortfolioPassage> = {},
): PortfolioPassage => ({
  tagId: name as TagId,
  passage: { id: `passage-${name}` as PassageId, quote: `Words of ${name}.`, selectors: [] },
  sighting: { status: 'exact', start: 0, at: 0 },
  reason: `Because of ${name}.`,
  cells: shows.map((cell) => ({ ...cell, reason: '', isChosen: true })),
  threads: [said],
  origin: null,
  taggedAt: 0,
  ...more,
});

export const portfolio = (...passages: PortfolioPassage[]): Portfolio => ({
  cells: new Map(cells.map((cell): [CellKey, PortfolioCell] => [cellKey(cell.cell), cell])),
  artifacts: [
    {
      artifact: {
        id: 'artifact' as ArtifactId,
        kind: 'pdf',
        title: 'A lesson',
        url: 'https://school.example/lesson.pdf',
        aliases: ['https://school.example/lesson.pdf'],
        requirementIds: [],
        createdAt: 0,
        updatedAt: 0,
      },
      passages,
    },
  ],
});
