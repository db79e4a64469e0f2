import * as v from 'valibot';
import { StoreFailure } from '@/lib/model/failure';
import { parseUntrustedJson } from '@/lib/model/untrusted-json';
import { type CheckedBackup, checkBackup } from './backup-check';
import { BackupFile, BackupHead } from './backup-format';
import type { ProofmarkDatabase } from './database';
import { activeCredential } from './preferences';
import { fromStoredReply, fromStoredRequest, type SentPackage } from './stored-feedback';
import { fromStored } from './stored-tag';

/** What a backup holds, checked: everything in it refers to what is also in it. */
export type Backup = CheckedBackup;

export interface BackupContents {
  savedAt: number;
  programs: number;
  credentials: number;
  artifacts: number;
  tags: number;
  ratings: number;
  drafts: number;
  /** Bindings, ratings and ticks of what the file doesn't hold: they are left out. */
  dangling: number;
}

/** UTF-16 units. Some 50,000 tags with long rationales: far more than one person makes. */
const longestFile = 50 * 1024 * 1024;

/** Everything that is stored, as of one moment, as the text of a file. */
export async function writeBackup(db: ProofmarkDatabase): Promise<string> {
  const file = await db.transaction('r', db.tables, async (): Promise<BackupFile> => {
    return {
      format: 'proofmark-backup',
      version: 1,
      savedAt: Date.now(),
      activeCredentialId: await activeCredential(db),
      programs: await db.programs.toArray(),
      credentials: await db.credentials.toArray(),
      requirements: await db.requirements.toArray(),
      indicators: await db.indicators.toArray(),
      artifacts: await db.artifacts.toArray(),
      tags: (await db.tags.toArray()).map(fromStored),
      ratings: await db.ratings.toArray(),
      checkMarks: await db.checkMarks.toArray(),
      drafts: await db.drafts.toArray(),
      requests: (await db.requests.toArray()).map(fromStoredRequest),
      requestPackages: (await db.requestPackages.toArray()).map(withoutPictures),
      replies: (await db.replies.toArray()).map(fromStoredReply),
    };
  });
  return JSON.stringify(file);
}

/** Pictures can be made again from the files that they are of, and would be most of a backup. */
const withoutPictures = (sent: SentPackage): SentPackage => ({ ...sent, package: { ...sent.package, pictures: [] } });

/**
 * Reads a backup, trusting nothing in it: unknown fields are dropped, whatever is out of shape refuses the whole.
 *
 * @throws StoreFailure 'invalid' with the reason, 'storageNewer' where a newer version wrote it
 */
export function parseBackup(text: unknown): Backup {
  if (typeof text !== 'string') throw new StoreFailure('invalid', 'not text');
  if (text.length > longestFile) throw new StoreFailure('invalid', 'too large');
  const content = parseJson(text);
  const head = v.safeParse(BackupHead, content);
  if (!head.success) throw new StoreFailure('invalid', 'not a Proofmark backup');
  if (head.output.version > 1) throw new StoreFailure('storageNewer', `backup version ${head.output.version}`);
  const file = v.safeParse(BackupFile, content, { abortEarly: true });
  if (!file.success) {
    const [issue] = file.issues;
    throw new StoreFailure('invalid', `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  return checkBackup(file.output);
}

/** What a backup holds, for the person to see before restoring it. */
export function describeBackup({ file, dangling }: Backup): BackupContents {
  return {
    savedAt: file.savedAt,
    programs: file.programs.length,
    credentials: file.credentials.length,
    artifacts: file.artifacts.length,
    tags: file.tags.length,
    ratings: file.ratings.length,
    drafts: file.drafts.length,
    dangling,
  };
}

function parseJson(text: string): unknown {
  try {
    return parseUntrustedJson(text);
  } catch (error) {
    throw new StoreFailure('invalid', `not JSON: ${error}`);
  }
}
