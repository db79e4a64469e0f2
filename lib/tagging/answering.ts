import type { ReviewId } from '@/lib/model/ids';
import type { WrittenChange } from '@/lib/reviewing/written-change';
import type { Backend } from './backend';
import type { Notices } from './notices';
import { patiently } from './saving';

/** Answering what someone else asks about passages of the document. */
export interface Answering {
  /** Keeps what was just written; false where it could not be kept, which is said. */
  write(reviewId: ReviewId, change: WrittenChange): Promise<boolean>;
  /** Goes to where the reply is finished and sent. */
  finish(reviewId: ReviewId): Promise<void>;
}

export function openAnswering(backend: Pick<Backend, 'writeReview' | 'openReview'>, notices: Notices): Answering {
  return {
    write: async (id, change) => {
      const answer = await patiently(() => backend.writeReview({ id, changes: [change] }));
      if (!answer.ok) notices.show({ kind: 'failed', failure: answer.failure });
      return answer.ok;
    },
    finish: async (id) => {
      const answer = await patiently(() => backend.openReview(id));
      if (!answer.ok) notices.show({ kind: 'failed', failure: answer.failure });
    },
  };
}
