import { cellKey } from '@/lib/model/cell';
import type { Day } from '@/lib/model/day';
import { FeedbackRequest } from '@/lib/model/feedback-request';
import { fieldOf } from './reference';
import { announcesNothing, type JournalledTable, nothingFollows, savedPlainly } from './table';

/** A request with what only the index needs: the day from which to remind of it, where there is one. */
export interface StoredRequest extends FeedbackRequest {
  reminder?: Day;
}

declare module '@/lib/store/database' {
  interface JournalledRows {
    requests: StoredRequest;
  }
}

export const requests: JournalledTable<FeedbackRequest, StoredRequest> = {
  kind: 'journalled',
  indexes: { 3: 'id, reminder' },
  upgrades: {},
  schema: FeedbackRequest,
  // One that was read from here may have a day from before.
  toStored(read) {
    const request = withoutReminder(read);
    const waits = request.sentAt !== null && request.answeredAt === null && request.closedAt === null;
    return waits && request.due !== null ? { ...request, reminder: request.due } : request;
  },
  fromStored: withoutReminder,
  refersTo: [{ to: 'requestPackages', through: fieldOf('id'), isCounted: true, isNeeded: false, holders: null }],
  announces: announcesNothing,
  observed: null,
  follow: nothingFollows,
  ...savedPlainly,
  // What was asked was asked, also where it is gone.
  atCells: {
    through: ({ subjects, ...request }, change) => ({
      ...request,
      subjects: {
        ...subjects,
        indicators: subjects.indicators.map((each) => ({ ...each, cell: change(each.cell) ?? each.cell })),
      },
    }),
    holders: (db, keys) =>
      db.requests.filter(({ subjects }) => subjects.indicators.some(({ cell }) => keys.has(cellKey(cell)))).toArray(),
  },
};

function withoutReminder({ reminder: _, ...request }: StoredRequest): FeedbackRequest {
  return request;
}
