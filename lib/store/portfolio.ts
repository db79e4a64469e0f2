import { type CellKey, cellKey } from '@/lib/model/cell';
import type { FeedbackReply, ReviewerThread } from '@/lib/model/feedback-reply';
import type { CredentialOutline } from '@/lib/model/framework';
import type { ArtifactId, TagId } from '@/lib/model/ids';
import type { PassageCell, Portfolio, PortfolioCell, PortfolioPassage } from '@/lib/model/portfolio';
import type { Program } from '@/lib/model/program';
import type { CurrentRating } from '@/lib/model/rating';
import type { Tag } from '@/lib/model/tag';
import type { ProofmarkDatabase } from './database';
import { listPrograms, outlines } from './outlines';
import { listReplies } from './replies';
import { tags as tagTable } from './tables/tags';

/** Everything that the person has, as of one moment: of all artifacts, or of one. Cells are those of all credentials. */
export function portfolioOf(db: ProofmarkDatabase, artifactId: ArtifactId | null = null): Promise<Portfolio> {
  const texts = [db.programs, db.credentials, db.requirements, db.indicators];
  return db.transaction('r', [...texts, db.artifacts, db.tags, db.currentRatings, db.replies], async () => {
    const [programs, all, artifacts, tags, ratings, replies] = await Promise.all([
      listPrograms(db),
      outlines(db),
      artifactId === null ? db.artifacts.toArray() : db.artifacts.where('id').equals(artifactId).toArray(),
      artifactId === null ? db.tags.toArray() : db.tags.where('artifactId').equals(artifactId).toArray(),
      db.currentRatings.toArray(),
      listReplies(db),
    ]);
    const said = threadsIn(replies);
    const cells = cellsOf(programs, all, ratings, said);
    const byArtifact = Map.groupBy(tags.map(tagTable.fromStored), (tag): ArtifactId => tag.artifactId);
    return {
      cells,
      artifacts: artifacts.map((artifact) => ({
        artifact,
        passages: (byArtifact.get(artifact.id) ?? []).map((tag) => passageOf(tag, cells, said)),
      })),
    };
  });
}

interface Threads {
  byTag: ReadonlyMap<TagId, ReviewerThread[]>;
  byCell: ReadonlyMap<CellKey, ReviewerThread[]>;
}

/** What reviewers said, by what it is about: there may be many replies, and far more tags. */
function threadsIn(replies: readonly FeedbackReply[]): Threads {
  const byTag = new Map<TagId, ReviewerThread[]>();
  const byCell = new Map<CellKey, ReviewerThread[]>();
  const add = <Key>(to: Map<Key, ReviewerThread[]>, keys: readonly Key[], thread: ReviewerThread) => {
    for (const key of new Set(keys)) to.set(key, [...(to.get(key) ?? []), thread]);
  };
  for (const { id, reviewer, threads } of replies) {
    for (const thread of threads) {
      add(byTag, thread.tagIds, { reply: { id, reviewer }, thread });
      add(byCell, thread.cells.map(cellKey), { reply: { id, reviewer }, thread });
    }
  }
  return { byTag, byCell };
}

function cellsOf(
  programs: readonly Program[],
  all: readonly CredentialOutline[],
  ratings: readonly CurrentRating[],
  said: Threads,
): Map<CellKey, PortfolioCell> {
  const programById = new Map(programs.map((program) => [program.id, program]));
  const ratingByKey = new Map(ratings.map((rating) => [rating.id, rating.levelId]));
  const cells = new Map<CellKey, PortfolioCell>();
  for (const { credential, requirements, indicators } of all) {
    const program = programById.get(credential.programId);
    const indicatorById = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    for (const requirement of requirements) {
      for (const indicatorId of requirement.indicatorIds) {
        const indicator = indicatorById.get(indicatorId);
        if (!program || !indicator) continue;
        const cell = { requirementId: requirement.id, indicatorId };
        const key = cellKey(cell);
        const rating = indicator.levels.find(({ id }) => id === ratingByKey.get(key)) ?? null;
        const threads = said.byCell.get(key) ?? [];
        cells.set(key, { cell, program, credential, requirement, indicator, rating, threads });
      }
    }
  }
  return cells;
}

function passageOf(tag: Tag, cells: ReadonlyMap<CellKey, PortfolioCell>, said: Threads): PortfolioPassage {
  return {
    tagId: tag.id,
    passage: tag.passage,
    sighting: tag.sighting,
    reason: tag.rationale,
    cells: tag.cells.flatMap((cell): PassageCell[] => {
      const known = cells.get(cellKey(cell));
      return known ? [{ ...known, reason: cell.reason ?? '', isChosen: !cell.isCandidate }] : [];
    }),
    threads: said.byTag.get(tag.id) ?? [],
    origin: tag.origin ?? null,
    taggedAt: tag.createdAt,
  };
}
