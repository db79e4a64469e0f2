import type { FeedbackReply } from '@/lib/model/feedback-reply';
import { dayOf, type FeedbackRequest, type RequestState, requestState } from '@/lib/model/feedback-request';
import type { RequestId } from '@/lib/model/ids';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { listReplies } from '@/lib/store/replies';
import { listRequests } from '@/lib/store/requests';

export interface RequestWithReplies {
  request: FeedbackRequest;
  state: RequestState;
  replies: FeedbackReply[];
}

/** All requests with what came back, those made last first. */
export async function feedbackState(db: ProofmarkDatabase, now = new Date()): Promise<RequestWithReplies[]> {
  return db.transaction('r', db.requests, db.replies, async () => {
    const [requests, replies] = await Promise.all([listRequests(db), listReplies(db)]);
    const byRequest = Map.groupBy(replies, ({ requestId }): RequestId => requestId);
    return requests.map((request) => ({
      request,
      state: requestState(request, dayOf(now)),
      replies: byRequest.get(request.id) ?? [],
    }));
  });
}
