import type { PackagedReply, RequestPackage } from '@/lib/feedback/package';
import type { FeedbackRequest } from '@/lib/model/feedback-request';
import { newRequestId, type ReplyId } from '@/lib/model/ids';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { saveRequest } from '@/lib/store/requests';
import { madeRequest } from '@/tests/unit/feedback/package/made-request';

/** A request that was made here, with what was sent. */
export async function keptRequest(
  db: ProofmarkDatabase,
  change: Partial<FeedbackRequest> = {},
  passphrase = '',
): Promise<RequestPackage> {
  const made = madeRequest(1);
  const whole = { ...made, request: { ...made.request, id: newRequestId() } };
  const request: FeedbackRequest = {
    id: whole.request.id,
    to: 'Lin',
    due: null,
    questions: whole.request.questions.map(({ text }) => text),
    subjects: { indicators: [], passages: [] },
    ...{ sentAt: 1, answeredAt: null, closedAt: null, createdAt: 1, updatedAt: 1, ...change },
  };
  await saveRequest(db, request, { package: whole, passphrase });
  return whole;
}

/** An answer to its one question. */
export const answered = (
  id: ReplyId,
): Omit<PackagedReply, 'requestId' | 'requestDigest' | 'key'> & { id: ReplyId } => ({
  id,
  reviewer: 'Lin',
  writtenAt: 2,
  answers: [
    { questionId: 'q1', verdict: 'partly', strongerId: null, comment: 'Ask why.', suggestion: '', ratings: [] },
  ],
  comments: [],
  note: '',
});
