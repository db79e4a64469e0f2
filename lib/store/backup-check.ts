import { type Cell, cellKey } from '@/lib/model/cell';
import { StoreFailure } from '@/lib/model/failure';
import type { BackupFile } from './backup-format';

export interface CheckedBackup {
  file: BackupFile;
  /** How much was left out, because it belongs to what the file doesn't hold. */
  dangling: number;
}

/**
 * Makes sure that everything in a backup refers to what is also in it. Bindings, ratings and ticks that don't are left
 * out and counted, as a tag is that is left with none.
 *
 * @throws StoreFailure 'invalid' where a part of the structure is missing or is there twice
 */
export function checkBackup(file: BackupFile): CheckedBackup {
  const programs = idsOf('programs', file.programs);
  const credentials = idsOf('credentials', file.credentials);
  const requirements = idsOf('requirements', file.requirements);
  const indicators = idsOf('indicators', file.indicators);
  const artifacts = idsOf('artifacts', file.artifacts);
  for (const { programId } of file.credentials) need('program', programs, programId);
  for (const { credentialId } of file.requirements) need('credential', credentials, credentialId);
  for (const { credentialId } of file.indicators) need('credential', credentials, credentialId);
  for (const { artifactId } of file.tags) need('artifact', artifacts, artifactId);
  idsOf('tags', file.tags);
  idsOf('ratings', file.ratings);
  idsOf('ticks', file.checkMarks);
  idsOf('drafts', file.drafts);
  const requests = idsOf('requests', file.requests);
  const packages = idsOf('request packages', file.requestPackages);
  idsOf('replies', file.replies);

  let dangling = 0;
  const keep = <Each>(records: Each[], stands: (record: Each) => boolean): Each[] => {
    const kept = records.filter(stands);
    dangling += records.length - kept.length;
    return kept;
  };
  const stands = (cell: Cell) => requirements.has(cell.requirementId) && indicators.has(cell.indicatorId);
  const tags = file.tags
    .map((tag) => ({ ...tag, cells: keep(tag.cells, stands) }))
    .filter((tag) => tag.cells.length > 0);
  const checked: BackupFile = {
    ...file,
    requests: keep(file.requests, ({ id }) => packages.has(id)),
    requestPackages: keep(file.requestPackages, ({ id }) => requests.has(id)),
    replies: keep(file.replies, ({ requestId }) => requests.has(requestId)),
    artifacts: file.artifacts.map((artifact) => ({
      ...artifact,
      requirementIds: keep(artifact.requirementIds, (id) => requirements.has(id)),
    })),
    tags,
    ratings: keep(file.ratings, (rating) => stands(rating) && rating.id === cellKey(rating)),
    checkMarks: keep(file.checkMarks, (mark) => requirements.has(mark.requirementId)),
    drafts: file.drafts.map((draft) => ({ ...draft, cells: keep(draft.cells, stands) })),
  };
  return { file: checked, dangling };
}

function idsOf(what: string, records: readonly { id: string }[]): ReadonlySet<string> {
  const ids = new Set(records.map((record) => record.id));
  if (ids.size !== records.length) throw new StoreFailure('invalid', `${what}: the same id twice`);
  return ids;
}

function need(what: string, ids: ReadonlySet<string>, id: string): void {
  if (!ids.has(id)) throw new StoreFailure('invalid', `no ${what} ${id}`);
}
