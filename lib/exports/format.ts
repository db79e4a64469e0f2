import type { Portfolio } from '@/lib/model/portfolio';
import type { WrittenFile } from '@/lib/model/written-file';

/** What one export can be of. */
type ExportScope = 'artifact' | 'requirement' | 'credential' | 'program';

/** What a portfolio holds beside passages, what they show and why: a format may have no place for it. */
export type PortfolioPart = 'ratings' | 'threads';

type ExportOutcome<LeftOut, Refusal extends string> =
  /** `leftOut` is what was wished for and is not in the files, and why. */
  | { outcome: 'written'; files: WrittenFile[]; leftOut: readonly LeftOut[] }
  /** Nothing of the format could be written; `instead` is what the person can have in its place. */
  | { outcome: 'refused'; reason: Refusal; instead: WrittenFile[] };

/**
 * A way to write a portfolio. It is listed in `formats.ts`, and holds no heavy code itself: what writes is loaded when
 * something is written.
 */
export interface ExportFormat<Options, LeftOut = never, Refusal extends string = never> {
  /** As it is keyed in the list. */
  id: string;
  /** With its dot. */
  extension: `.${string}`;
  mediaType: string;
  scopes: readonly ExportScope[];
  /** What it has no place for. It is not given that. */
  losses: readonly PortfolioPart[];
  /**
   * Writes all that it is given, and nothing beside it: what leaves is decided, and shown, before.
   *
   * @param progress told how much is done, from 0 to 1
   * @throws where the signal has ended it
   */
  write(
    portfolio: Portfolio,
    options: Options,
    signal: AbortSignal,
    progress: (share: number) => void,
  ): Promise<ExportOutcome<LeftOut, Refusal>>;
}

/** The portfolio without what a format has no place for. */
export function withoutLosses({ cells, artifacts }: Portfolio, losses: readonly PortfolioPart[]): Portfolio {
  const less = {
    ...(losses.includes('ratings') && { rating: null }),
    ...(losses.includes('threads') && { threads: [] }),
  };
  return {
    cells: new Map([...cells].map(([key, cell]) => [key, { ...cell, ...less }])),
    artifacts: artifacts.map(({ artifact, passages }) => ({
      artifact,
      passages: passages.map((passage) => ({
        ...passage,
        ...(losses.includes('threads') && { threads: [] }),
        cells: passage.cells.map((cell) => ({ ...cell, ...less })),
      })),
    })),
  };
}
