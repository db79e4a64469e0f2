import type { EntityTable } from 'dexie';
import * as v from 'valibot';
import { RequestDraft } from '@/lib/feedback/request-draft';
import { CellKey } from '@/lib/model/cell';
import { DeviceId } from '@/lib/model/device';
import { CredentialId } from '@/lib/model/ids';
import { limits, Name } from '@/lib/model/limits';
import { Timestamp } from '@/lib/model/stamps';
import type { RememberedTable } from './table';
import { Writing } from './writings';

/** As many as there are digits to pick them by. */
export const mostRecent = 9;

/** Of what was offered longer ago, the person may be reminded. */
export const mostOffered = 500;

const Names = v.pipe(v.array(v.pipe(v.string(), v.maxLength(limits.names))), v.maxLength(limits.names));

/** Small things that are remembered for the person. */
export const Preference = v.variant('id', [
  v.object({ id: v.literal('activeCredential'), value: CredentialId }),
  v.object({ id: v.literal('recentCells'), value: v.pipe(v.array(CellKey), v.maxLength(mostRecent)) }),
  /** When everything was last saved to a file, and the change that had been made last; empty for none. */
  v.object({ id: v.literal('lastBackup'), value: Timestamp }),
  v.object({ id: v.literal('lastBackupChange'), value: v.string() }),
  /** This installation; see `ownDevice`. */
  v.object({ id: v.literal('device'), value: DeviceId }),
  v.object({ id: v.literal('author'), value: Name }),
  v.object({ id: v.literal('requestDraft'), value: RequestDraft }),
  /** Names that are pointed at before something leaves the device. */
  v.object({ id: v.literal('studentNames'), value: Names }),
  /** Where the reviewer's page is hosted, for requests that travel as a link. */
  v.object({ id: v.literal('reviewHost'), value: v.pipe(v.string(), v.maxLength(limits.host)) }),
  /** Where it was offered to show tags every time, latest first: it is offered once. */
  v.object({
    id: v.literal('offeredSites'),
    value: v.pipe(v.array(v.pipe(v.string(), v.maxLength(limits.host))), v.maxLength(mostOffered)),
  }),
  /** Restored without the requests that they answer: they wait until these are opened again. */
  v.object({ id: v.literal('writings'), value: v.array(Writing) }),
]);
export type Preference = v.InferOutput<typeof Preference>;

declare module '@/lib/store/database' {
  interface OtherTables {
    readonly preferences: EntityTable<Preference, 'id'>;
  }
}

export const preferences: RememberedTable<Preference> = {
  kind: 'remembered',
  indexes: { 1: 'id' },
  upgrades: {},
  schema: Preference,
  isSaved({ id }, { names }) {
    switch (id) {
      case 'recentCells':
      case 'author':
      case 'requestDraft':
      case 'reviewHost':
        return true;
      case 'studentNames':
        return names;
      // The first stands at the head of the file, what waits for a request among the writings, and the rest is about
      // this device.
      case 'activeCredential':
      case 'writings':
      case 'device':
      case 'lastBackup':
      case 'lastBackupChange':
      case 'offeredSites':
        return false;
    }
  },
  // Of names that are not to leave the device none gets lost; of all else what is here stays.
  together(here, coming) {
    if (here.id !== 'studentNames' || coming.id !== 'studentNames') return here;
    return { ...here, value: [...new Set([...here.value, ...coming.value])] };
  },
};
