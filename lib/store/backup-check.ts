import { type Cell, cellKey } from '@/lib/model/cell';
import type { BackupFile, BackupTable } from './backup-format';
import { type LeftOut, nameOf } from './left-out';

export interface CheckedBackup {
  file: BackupFile;
  /** How much was left out, because it belongs to what the file doesn't hold. */
  dangling: number;
  /** What is not restored as it was, and why. */
  left: LeftOut[];
  /** Whether the end of the file is there, and all of it is a text that can be read. */
  isWhole: boolean;
}

/**
 * Makes sure that everything in a backup refers to what is also in it. What doesn't is left out, said and counted, as a
 * tag is that is left with no indicator.
 */
export function checkBackup(file: BackupFile): Omit<CheckedBackup, 'isWhole'> {
  const left: LeftOut[] = [];
  let dangling = 0;
  const stay = <Each extends object>(
    table: BackupTable,
    records: Each[],
    stands: (record: Each) => boolean,
  ): Each[] => {
    const gone = records.filter((record) => !stands(record));
    for (const record of gone) left.push({ table, reason: 'alone', name: nameOf(record) });
    dangling += gone.length;
    return records.filter(stands);
  };
  /** Bindings within a record. They go without a word of their own. */
  const keep = <Each>(bindings: Each[], stands: (binding: Each) => boolean): Each[] => {
    const kept = bindings.filter(stands);
    dangling += bindings.length - kept.length;
    return kept;
  };

  const programs = idsOf(file.programs);
  const credentials = stay('credentials', file.credentials, ({ programId }) => programs.has(programId));
  const credentialIds = idsOf(credentials);
  const requirements = stay('requirements', file.requirements, ({ credentialId }) => credentialIds.has(credentialId));
  const indicators = stay('indicators', file.indicators, ({ credentialId }) => credentialIds.has(credentialId));
  const [requirementIds, indicatorIds] = [idsOf(requirements), idsOf(indicators)];
  const artifactIds = idsOf(file.artifacts);
  const stands = (cell: Cell) => requirementIds.has(cell.requirementId) && indicatorIds.has(cell.indicatorId);

  const tags = stay('tags', file.tags, ({ artifactId }) => artifactIds.has(artifactId))
    .map((tag) => ({ ...tag, cells: keep(tag.cells, stands) }))
    .filter((tag) => {
      if (tag.cells.length === 0) left.push({ table: 'tags', reason: 'alone', name: nameOf(tag) });
      return tag.cells.length > 0;
    });
  const sent = idsOf(file.requestPackages);
  const requests = stay('requests', file.requests, ({ id }) => sent.has(id));
  const requestIds = idsOf(requests);
  const cameWith = idsOf(file.reviewPackages);
  const reviews = stay('reviews', file.reviews, ({ id }) => cameWith.has(id));
  const reviewIds = idsOf(reviews);
  const checked: BackupFile = {
    ...file,
    activeCredentialId: credentials.find(({ id }) => id === file.activeCredentialId)?.id ?? null,
    programs: file.programs.map((program) => ({
      ...program,
      credentialIds: program.credentialIds.filter((id) => credentialIds.has(id)),
    })),
    credentials: credentials.map((credential) => ({
      ...credential,
      choices: credential.choices
        .map((choice) => ({ ...choice, requirementIds: choice.requirementIds.filter((id) => requirementIds.has(id)) }))
        .filter((choice) => choice.requirementIds.length > 0),
    })),
    requirements: requirements.map((requirement) => ({
      ...requirement,
      indicatorIds: requirement.indicatorIds.filter((id) => indicatorIds.has(id)),
    })),
    indicators,
    artifacts: file.artifacts.map((artifact) => ({
      ...artifact,
      requirementIds: keep(artifact.requirementIds, (id) => requirementIds.has(id)),
    })),
    tags,
    ratings: stay('ratings', file.ratings, (rating) => stands(rating) && rating.id === cellKey(rating)),
    checkMarks: stay('checkMarks', file.checkMarks, ({ requirementId }) => requirementIds.has(requirementId)),
    drafts: file.drafts.map((draft) => ({ ...draft, cells: keep(draft.cells, stands) })),
    requests,
    requestPackages: stay('requestPackages', file.requestPackages, ({ id }) => requestIds.has(id)),
    replies: stay('replies', file.replies, ({ requestId }) => requestIds.has(requestId)),
    reviews,
    reviewPackages: stay('reviewPackages', file.reviewPackages, ({ id }) => reviewIds.has(id)),
  };
  return { file: checked, dangling, left };
}

const idsOf = (records: readonly { id: string }[]): ReadonlySet<string> => new Set(records.map(({ id }) => id));
