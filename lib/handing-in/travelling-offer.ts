import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { readTravellingData } from '@/lib/exports/pdf';
import { type Failure, failureOf } from '@/lib/model/failure';
import { parseBackup } from '@/lib/store/backup';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { restoreBackup } from '@/lib/store/restore';

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
 * come from anyone: it is parsed as strictly as a backup, and nothing is written before the person has agreed.
 */
export function offerTravelling(
  db: ProofmarkDatabase,
  bytes: Blob,
  password: string | null,
  signal: AbortSignal,
): TravellingOffer {
  const step = signalOf<TravellingStep>({ status: 'none' });
  const backup = read().catch(() => null);

  async function read() {
    const text = await readTravellingData(new Uint8Array(await bytes.arrayBuffer()), password);
    return text === null ? null : parseBackup(text);
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
        await restoreBackup(db, found, 'merge');
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
