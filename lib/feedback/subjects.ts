import type { Artifact, ArtifactKind } from '@/lib/model/artifact';
import { type Cell, type CellKey, cellKey } from '@/lib/model/cell';
import type { TagId } from '@/lib/model/ids';
import type { Indicator } from '@/lib/model/indicator';
import { type Passage, pagesOf, textQuoteOf } from '@/lib/model/passage';
import { type Portfolio, type PortfolioPassage, passagesOf, quoteOf } from '@/lib/model/portfolio';
import type { TagCell } from '@/lib/model/tag';

/** A passage that can be asked about, with the context that was kept of it. */
export interface SubjectPassage {
  tagId: TagId;
  passage: Passage;
  title: string;
  kind: ArtifactKind;
  url: string;
  /** Where in its document it stands, in words. */
  where: string;
  prefix: string;
  /** As it stood there when its document was last open. */
  quote: string;
  suffix: string;
  rationale: string;
  cells: TagCell[];
}

/** An indicator that can be asked about, bare or not. */
export interface SubjectIndicator {
  cell: Cell;
  indicator: Indicator;
  /** Titles of what it stands under. */
  requirement: string;
  credential: string;
  /** How many passages are tagged to it. */
  tags: number;
}

/** What can be asked about. */
export interface RequestSubjects {
  passages: ReadonlyMap<TagId, SubjectPassage>;
  indicators: ReadonlyMap<CellKey, SubjectIndicator>;
}

/**
 * What of a portfolio can be asked about: passages that were tagged last first, since people ask about those, and all
 * cells. What the person thinks of their own work, and what others said of it, is not among it.
 *
 * @param pageInWords names a page by its label, such as "Page iv"
 */
export function subjectsOf(portfolio: Portfolio, pageInWords: (label: string) => string): RequestSubjects {
  const counts = passageCounts(portfolio);
  const passages = portfolio.artifacts
    .flatMap(({ artifact, passages }) => passages.map((passage) => ({ artifact, passage })))
    .sort((one, other) => other.passage.taggedAt - one.passage.taggedAt);
  return {
    passages: new Map(
      passages.map(({ artifact, passage }) => [passage.tagId, subjectPassage(passage, artifact, pageInWords)]),
    ),
    indicators: new Map(
      [...portfolio.cells].map(([key, { cell, indicator, requirement, credential }]) => [
        key,
        { cell, indicator, requirement: requirement.title, credential: credential.title, tags: counts.get(key) ?? 0 },
      ]),
    ),
  };
}

function subjectPassage(
  given: PortfolioPassage,
  artifact: Artifact,
  pageInWords: (label: string) => string,
): SubjectPassage {
  const { tagId, passage, cells } = given;
  const context = textQuoteOf(passage);
  const [page] = pagesOf(passage);
  return {
    tagId,
    passage,
    title: artifact.title || artifact.url,
    kind: artifact.kind,
    url: artifact.url,
    where: page ? pageInWords(page.label) : '',
    prefix: context?.prefix ?? '',
    quote: quoteOf(given),
    suffix: context?.suffix ?? '',
    rationale: given.reason,
    cells: cells.map(({ cell, reason, isChosen }) => ({
      ...cell,
      ...(reason !== '' && { reason }),
      ...(!isChosen && { isCandidate: true }),
    })),
  };
}

/** How many passages show each cell. */
function passageCounts(portfolio: Portfolio): Map<CellKey, number> {
  const counts = new Map<CellKey, number>();
  for (const { cells } of passagesOf(portfolio)) {
    for (const key of new Set(cells.map(({ cell }) => cellKey(cell)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
