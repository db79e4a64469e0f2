import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { readTravellingData } from '@/lib/exports/pdf';
import type { DocumentIdentity } from '@/lib/model/artifact';
import { type Failure, failureOf } from '@/lib/model/failure';
import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';
import { type Backup, parseBackup } from '@/lib/store/backup';
import { emptyBackup } from '@/lib/store/backup-format';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { restoreBackup } from '@/lib/store/restore';
import { safeToAdd } from './safe-to-add';

/** What a PDF that was handed in brings with it. */
export type TravellingStep =
  | { status: 'none' }
  | { status: 'found'; tags: number }
  | { status: 'restored' }
  | { status: 'failed'; failure: Failure };

export interface TravellingOffer {
  step: ReadonlySignal<TravellingStep>;
  restore(): Promise<void>;
  leave(): void;
}

/**
 * Looks for tags that an export put into a file, and offers to restore those that aren't here. What is in the file may
 * come from anyone: it is parsed as strictly as a backup, nothing is written before the person has agreed, and nothing
 * that is here is changed by it. The tags can only become those of the open file, and are marked as somebody else's.
 */
export function offerTravelling(
  db: ProofmarkDatabase,
  { source, password }: Pick<OpenedPdf, 'source' | 'password'>,
  identity: DocumentIdentity,
  signal: AbortSignal,
): TravellingOffer {
  const step = signalOf<TravellingStep>({ status: 'none' });
  const backup = read().catch(() => null);

  async function read() {
    const text = await readTravellingData(new Uint8Array(await source.bytes.arrayBuffer()), password);
    return text === null ? null : ofThisFile(parseBackup(text), identity);
  }

  async function look(): Promise<void> {
    const found = await backup;
    if (!found || signal.aborted) return;
    const present = await db.tags.bulkGet(found.file.tags.map(({ id }) => id));
    const tags = present.filter((tag) => !tag).length;
    if (tags > 0 && !signal.aborted) step.value = { status: 'found', tags };
  }
  void look().catch(() => {});

  return {
    step,
    async restore() {
      const found = await backup;
      if (!found) return;
      try {
        await restoreBackup(db, asTheirs(await safeToAdd(db, found, identity), Date.now()), 'add');
        step.value = { status: 'restored' };
      } catch (error) {
        step.value = { status: 'failed', failure: failureOf(error) };
      }
    },
    leave() {
      step.value = { status: 'none' };
    },
  };
}

/** Who wrote them is what the file says; that they are from a file can't be said away by it. */
function asTheirs(backup: Backup, now: number): Backup {
  const { file } = backup;
  const times = { createdAt: now, updatedAt: now };
  const { author = '' } = file;
  const artifacts = file.artifacts.map((artifact) => ({ ...artifact, ...times }));
  const tags = file.tags.map((tag) => ({ ...tag, origin: tag.origin ?? { author }, ...times }));
  return { ...backup, file: { ...file, artifacts, tags } };
}

/** The names of other documents are left out, so that tags can't be put onto those. */
function ofThisFile(backup: Backup, identity: DocumentIdentity): Backup | null {
  const { file } = backup;
  const [artifact] = file.artifacts;
  if (!artifact || file.artifacts.length > 1) return null;
  // Only what belongs to the tags can come with a file: nothing that the person would take for their own.
  const { programs, credentials, requirements, indicators, tags, savedAt, author } = file;
  const own = { programs, credentials, requirements, indicators, tags, ...(author !== undefined && { author }) };
  return { ...backup, file: { ...emptyBackup(savedAt), ...own, artifacts: [{ ...artifact, ...identity }] } };
}
