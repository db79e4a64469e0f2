import type { CellCoverage } from '@/lib/coverage/coverage';
import { type CellKey, cellKey } from '@/lib/model/cell';
import { type ReviewerThread, threadsOfTag } from '@/lib/model/feedback-reply';
import type { ArtifactId } from '@/lib/model/ids';
import type { Indicator } from '@/lib/model/indicator';
import type { Requirement } from '@/lib/model/requirement';
import type { Tag } from '@/lib/model/tag';
import { coverageOf } from '@/lib/store/coverage';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { listCredentials } from '@/lib/store/outlines';
import { repliesAbout } from '@/lib/store/replies';
import { tagsOfArtifact } from '@/lib/store/tags';

/** A tag with the cells that it is tagged to, each with its coverage. */
interface TagInPanel {
  tag: Tag;
  cells: { coverage: CellCoverage; requirement: Requirement }[];
  /** What reviewers said about it. */
  threads: ReviewerThread[];
}

export interface PanelState {
  /** The document that it is about; null where nothing of it has been tagged. */
  artifactId: ArtifactId | null;
  /** In the order of the document. */
  found: TagInPanel[];
  lost: TagInPanel[];
  /** Those that the tags name, credential by credential. */
  indicators: Indicator[];
  /** All that there is to tag to, credential by credential. */
  choices: { indicator: Indicator; requirement: Requirement }[];
}

/** What the side panel shows of a document. */
export async function panelState(db: ProofmarkDatabase, artifactId: ArtifactId | null): Promise<PanelState> {
  if (!artifactId) return { artifactId, found: [], lost: [], indicators: [], choices: [] };
  const [tags, cells] = await Promise.all([tagsOfArtifact(db, artifactId), cellsOf(db, artifactId)]);
  const replies = await repliesAbout(
    db,
    tags.map(({ id }) => id),
  );
  const all = tags.map((tag) => ({
    tag,
    cells: tag.cells.flatMap((cell) => cells.get(cellKey(cell)) ?? []),
    threads: threadsOfTag(replies, tag.id),
  }));
  const named = new Set(all.flatMap((entry) => entry.cells.map(({ coverage }) => coverage.indicator.id)));
  const indicators = new Map([...cells.values()].map(({ coverage }) => [coverage.indicator.id, coverage.indicator]));
  return {
    artifactId,
    found: all.filter(({ tag }) => tag.sighting.status !== 'lost').sort((one, other) => startOf(one) - startOf(other)),
    lost: all.filter(({ tag }) => tag.sighting.status === 'lost'),
    indicators: [...indicators.values()].filter(({ id }) => named.has(id)),
    choices: [...cells.values()].map(({ coverage, requirement }) => ({ indicator: coverage.indicator, requirement })),
  };
}

const startOf = ({ tag }: TagInPanel) => (tag.sighting.status === 'lost' ? 0 : tag.sighting.start);

/** All cells of all credentials, by their key. */
async function cellsOf(db: ProofmarkDatabase, artifactId: ArtifactId) {
  const credentials = await listCredentials(db);
  const coverages = await Promise.all(credentials.map(({ id }) => coverageOf(db, id, artifactId)));
  const cells = new Map<CellKey, TagInPanel['cells'][number]>();
  for (const { requirement, cells: covered } of coverages.flatMap((each) => each?.requirements ?? [])) {
    for (const coverage of covered) cells.set(coverage.key, { coverage, requirement });
  }
  return cells;
}
