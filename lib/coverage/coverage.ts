import type { Cell, CellKey } from '@/lib/model/cell';
import type { Choice, Credential } from '@/lib/model/credential';
import type { ArtifactId } from '@/lib/model/ids';
import type { Indicator, Level } from '@/lib/model/indicator';
import type { Requirement } from '@/lib/model/requirement';

/** How far a cell has come. Each state holds all that the ones before it hold. */
export type CellState = 'bare' | 'tagged' | 'explained' | 'ready';

/** What it takes until a cell is ready: a passage, a reason, a rating, and one that is enough. */
export type Part = 'evidence' | 'reason' | 'rating' | 'ready';

/** How many cells have each part, and all those before it. */
export type Progress = Readonly<Record<Part, number>>;

/** What a person should look at, whatever the state. */
export type CellMark = 'changed' | 'lost' | 'questioned';

/** The tags of one cell, counted in all artifacts. */
export interface CellTally extends Cell {
  /** Passages that were found when last looked for. */
  tags: number;
  /** Those of them with a reason, of the cell or of the passage. */
  explained: number;
  /** Those of them whose text has changed. */
  changed: number;
  /** Passages that were not found. They don't count as evidence. */
  lost: number;
  /** Passages, found or not, that are only thought of. They don't count as evidence either. */
  candidates: number;
}

/**
 * The tags of one cell in one artifact. Both are kept up to date with every change of a tag, so that coverage never
 * reads the tags themselves.
 */
export interface Tally extends CellTally {
  artifactId: ArtifactId;
}

export interface CellCoverage {
  cell: Cell;
  key: CellKey;
  indicator: Indicator;
  state: CellState;
  /** The first part that is missing, or null where it is ready. */
  lacks: Part | null;
  marks: CellMark[];
  /** Passages in all artifacts, the lost ones too. */
  tags: number;
  /** Passages in the artifact that was asked about, the lost ones too. */
  here: number;
  /** Those of them that are to be seen there. */
  foundHere: number;
  /** The level of the self-rating, or null. */
  level: Level | null;
}

export interface RequirementCoverage {
  requirement: Requirement;
  /** The choice that it belongs to, or null where it is asked for in any case. */
  choice: Choice | null;
  /** False where another option of its choice counts instead: its cells are shown and not required. */
  counted: boolean;
  /** The options of its choice that count instead; empty where it counts itself. */
  instead: readonly Requirement[];
  cells: CellCoverage[];
  ready: number;
}

export interface CredentialCoverage {
  credential: Credential;
  requirements: RequirementCoverage[];
  /** Required cells, how far they have come, and how many of them have no evidence yet. */
  required: number;
  progress: Progress;
  bare: number;
}

/** The passages of a document, by how they were found when last looked for. */
export interface PassageCounts {
  found: number;
  changed: number;
  lost: number;
}
