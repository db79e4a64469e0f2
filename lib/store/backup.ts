import type * as v from 'valibot';
import { type BackupFile, type BackupTable, backupSchemas, backupText, emptyBackup } from './backup-format';
import type { ProofmarkDatabase } from './database';
import { fitted } from './fitted';
import { type LeftOut, nameOf } from './left-out';
import { isBackedUp } from './preference';
import { activeCredential } from './preferences';
import { type Backup, parseBackup } from './read-backup';
import { fromStoredReply, fromStoredRequest, type SentPackage } from './stored-feedback';
import { fromStored } from './stored-tag';
import { listWritings } from './writings';

export { type Backup, parseBackup } from './read-backup';

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
  left: LeftOut[];
  isWhole: boolean;
}

/** What else a backup is to hold, beside what the person made. */
export interface BackupWish {
  /** Requests that others sent. */
  others: boolean;
  /** The list of students' names. */
  names: boolean;
}

const onlyOwn: BackupWish = { others: false, names: false };

export interface WrittenBackup {
  text: string;
  /** What is not in it as it is stored, and why. */
  left: LeftOut[];
}

/** Everything that is stored, as of one moment, as the text of a file. */
export async function writeBackup(db: ProofmarkDatabase, wish: BackupWish = onlyOwn): Promise<string> {
  return (await writeCheckedBackup(db, wish)).text;
}

/** Writes a backup and reads it as restoring does, so that what could not be restored from it is known at once. */
export async function writeCheckedBackup(db: ProofmarkDatabase, wish: BackupWish = onlyOwn): Promise<WrittenBackup> {
  const left: LeftOut[] = [];
  const fitting = <Table extends BackupTable>(table: Table, records: readonly unknown[]): BackupFile[Table] =>
    records.flatMap((record) => {
      const sound = fitted<v.GenericSchema>(backupSchemas[table], record);
      if (!sound || sound.cut) left.push({ table, reason: sound ? 'cut' : 'unreadable', name: nameOf(record) });
      return sound ? [sound.value] : [];
    }) as BackupFile[Table];
  const file = await db.transaction('r', db.tables, async (): Promise<BackupFile> => {
    return {
      ...emptyBackup(Date.now()),
      activeCredentialId: await activeCredential(db),
      programs: fitting('programs', await db.programs.toArray()),
      credentials: fitting('credentials', await db.credentials.toArray()),
      requirements: fitting('requirements', await db.requirements.toArray()),
      indicators: fitting('indicators', await db.indicators.toArray()),
      artifacts: fitting('artifacts', await db.artifacts.toArray()),
      tags: fitting('tags', (await db.tags.toArray()).map(fromStored)),
      ratings: fitting('ratings', await db.ratings.toArray()),
      checkMarks: fitting('checkMarks', await db.checkMarks.toArray()),
      drafts: fitting('drafts', await db.drafts.toArray()),
      requests: fitting('requests', (await db.requests.toArray()).map(fromStoredRequest)),
      requestPackages: fitting('requestPackages', (await db.requestPackages.toArray()).map(asSaved)),
      replies: fitting('replies', (await db.replies.toArray()).map(fromStoredReply)),
      reviews: wish.others ? fitting('reviews', await db.reviews.toArray()) : [],
      reviewPackages: wish.others ? fitting('reviewPackages', await db.reviewPackages.toArray()) : [],
      writings: fitting('writings', await listWritings(db)),
      preferences: fitting(
        'preferences',
        (await db.preferences.toArray()).filter((each) => isBackedUp(each, wish.names)),
      ),
    };
  });
  const text = backupText(file);
  return { text, left: [...left, ...parseBackup(text).left] };
}

/**
 * Pictures can be made again from the files that they are of, and would be most of a backup. A passphrase is for the
 * person and their reviewer alone.
 */
const asSaved = (sent: SentPackage): SentPackage => ({
  ...sent,
  passphrase: '',
  ...(sent.passphrase !== '' && { isSealed: true }),
  package: { ...sent.package, pictures: [] },
});

/** What a backup holds, for the person to see before restoring it. */
export function describeBackup({ file, dangling, left, isWhole }: Backup): BackupContents {
  return {
    savedAt: file.savedAt,
    programs: file.programs.length,
    credentials: file.credentials.length,
    artifacts: file.artifacts.length,
    tags: file.tags.length,
    ratings: file.ratings.length,
    drafts: file.drafts.length,
    dangling,
    left,
    isWhole,
  };
}
