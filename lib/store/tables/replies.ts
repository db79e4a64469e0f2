import { type Cell, type CellKey, cellKey } from '@/lib/model/cell';
import { FeedbackReply, openCellsOf } from '@/lib/model/feedback-reply';
import type { TagId } from '@/lib/model/ids';
import { fieldOf, throughCellsOf } from './reference';
import { announcesAll, type JournalledTable, nothingFollows, savedPlainly } from './table';

/** A reply with what only the index needs. */
export interface StoredReply extends FeedbackReply {
  openCells: CellKey[];
  /** There, with 1, while something in it is not marked as done. */
  isOpen?: 1;
  tagIds: TagId[];
}

declare module '@/lib/store/database' {
  interface JournalledRows {
    replies: StoredReply;
  }
}

export const replies: JournalledTable<FeedbackReply, StoredReply> = {
  kind: 'journalled',
  indexes: { 3: 'id, requestId, isOpen, *openCells, *tagIds' },
  upgrades: {},
  schema: FeedbackReply,
  // One that was read from here may say that something in it is open.
  toStored(read: StoredReply | FeedbackReply) {
    const reply = withoutIndex(read);
    return {
      ...reply,
      openCells: openCellsOf(reply),
      ...(reply.threads.some(({ doneAt }) => doneAt === null) ? { isOpen: 1 } : {}),
      tagIds: [...new Set(reply.threads.flatMap(({ tagIds }) => tagIds))],
    };
  },
  fromStored: withoutIndex,
  refersTo: [{ to: 'requests', through: fieldOf('requestId'), isCounted: true, isNeeded: false, holders: null }],
  // One reply may speak of several documents.
  announces: announcesAll,
  observed: null,
  follow: nothingFollows,
  ...savedPlainly,
  // What a reviewer said stays, also where what it was about is gone.
  atCells: {
    through: (reply, change) => ({
      ...reply,
      threads: reply.threads.map((thread) => ({
        ...thread,
        cells: throughCellsOf(thread.cells, (cell) => change(cell) ?? cell),
        ratings: thread.ratings.map((rating) => ({ ...rating, cell: change(rating.cell) ?? rating.cell })),
      })),
    }),
    holders: (db, keys) =>
      db.replies.filter((reply) => cellsIn(reply).some((cell) => keys.has(cellKey(cell)))).toArray(),
  },
};

const cellsIn = ({ threads }: FeedbackReply): Cell[] =>
  threads.flatMap(({ cells, ratings }) => [...cells, ...ratings.map(({ cell }) => cell)]);

function withoutIndex(read: FeedbackReply & Partial<StoredReply>): FeedbackReply {
  const { openCells: _, tagIds: __, isOpen: ___, ...reply } = read;
  return reply;
}
