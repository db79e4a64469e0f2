import * as v from 'valibot';
import { packageLimits } from '@/lib/feedback/package/limits';
import { RequestPackage } from '@/lib/feedback/package/request';
import { RequestId } from '@/lib/model/ids';
import { lastStamp } from '@/lib/model/stamps';
import { fieldOf } from './reference';
import { announcesNothing, type JournalledTable, nothingFollows, savedPlainly, storedAsIs } from './table';

/** What was sent, apart from the request, so that lists of requests stay light. Once made it is never changed. */
export const SentPackage = v.object({
  id: RequestId,
  package: RequestPackage,
  /** The passphrase that it was put under, so that replies open by themselves; empty for none. */
  passphrase: v.optional(v.pipe(v.string(), v.maxLength(packageLimits.text)), ''),
  /** Whether it was made under a passphrase, which a backup does not hold: then it is not to go out in the clear. */
  isSealed: v.optional(v.boolean()),
  ...lastStamp,
});
export type SentPackage = v.InferOutput<typeof SentPackage>;

declare module '@/lib/store/database' {
  interface JournalledRows {
    requestPackages: SentPackage;
  }
}

export const requestPackages: JournalledTable<SentPackage> = {
  kind: 'journalled',
  indexes: { 3: 'id' },
  upgrades: {},
  schema: SentPackage,
  ...storedAsIs,
  refersTo: [{ to: 'requests', through: fieldOf('id'), isCounted: true, isNeeded: false, holders: null }],
  announces: announcesNothing,
  observed: null,
  follow: nothingFollows,
  ...savedPlainly,
  /**
   * Pictures can be made again from the files that they are of, and would be most of a backup. A passphrase is for the
   * person and their reviewer alone. So what is here, which has them, stays where a backup is restored.
   */
  asSaved: (sent) => ({
    ...sent,
    passphrase: '',
    ...(sent.passphrase !== '' && { isSealed: true }),
    package: { ...sent.package, pictures: [] },
  }),
  replacing: 'here',
};
