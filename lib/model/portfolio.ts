import type { Artifact } from './artifact';
import type { Cell, CellKey } from './cell';
import type { Credential } from './credential';
import type { ReviewerThread } from './feedback-reply';
import type { TagId } from './ids';
import type { Indicator, Level } from './indicator';
import type { Passage } from './passage';
import type { Program } from './program';
import type { Requirement } from './requirement';
import { reasonsInOne, type Sighting, type Tag } from './tag';

/** An indicator under one requirement, with all that it is called and what is thought of it, shown by a passage or bare. */
export interface PortfolioCell {
  cell: Cell;
  program: Program;
  credential: Credential;
  requirement: Requirement;
  indicator: Indicator;
  /** The level that the person sees their own work at. */
  rating: Level | null;
  /** What reviewers said about it. */
  threads: readonly ReviewerThread[];
}

/** A cell as one passage shows it. */
export interface PassageCell extends PortfolioCell {
  /** Why the passage shows this cell, beside why it shows all of its cells; empty where nothing is said of it alone. */
  reason: string;
  /** Whether it is for the submission, or only may be. */
  isChosen: boolean;
}

/** A tagged passage with everything that the person has to it. */
export interface PortfolioPassage {
  tagId: TagId;
  passage: Passage;
  sighting: Sighting;
  /** Why it shows its cells. */
  reason: string;
  /** Cells of what was removed are left out. */
  cells: readonly PassageCell[];
  /** What reviewers said about it. */
  threads: readonly ReviewerThread[];
  /** Whose it is where it came with somebody's file; null where it is the person's own. */
  origin: NonNullable<Tag['origin']> | null;
  taggedAt: number;
}

export interface PortfolioArtifact {
  artifact: Artifact;
  passages: readonly PortfolioPassage[];
}

/**
 * What a person has: the passages of their artifacts, what these show and why, what they and others think of it. It says
 * nothing of what may leave the device: whoever makes something of it takes what the person was shown, and no more.
 */
export interface Portfolio {
  /** Every cell that there is to show, as the credentials list them. */
  cells: ReadonlyMap<CellKey, PortfolioCell>;
  artifacts: readonly PortfolioArtifact[];
}

export const emptyPortfolio: Portfolio = { cells: new Map(), artifacts: [] };

export const passagesOf = ({ artifacts }: Portfolio): PortfolioPassage[] =>
  artifacts.flatMap(({ passages }) => passages);

/** How the passage reads where it was last found. */
export function quoteOf({ passage, sighting }: Pick<PortfolioPassage, 'passage' | 'sighting'>): string {
  return sighting.status === 'changed' && sighting.quote !== '' ? sighting.quote : passage.quote;
}

/** All that is said of why a passage shows its chosen cells: of all together, then of single ones. */
export function reasonOf({ reason, cells }: Pick<PortfolioPassage, 'reason' | 'cells'>): string {
  const chosen = cells.filter(({ isChosen }) => isChosen);
  return reasonsInOne(
    reason,
    chosen.map((cell) => ({ code: cell.indicator.code, reason: cell.reason })),
  );
}
