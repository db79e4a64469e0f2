import { type PackagedRequest, type ReplyPackage, writeReply } from '@/lib/feedback/package';
import { cleanText } from '@/lib/model/clean-text';
import { newReplyId } from '@/lib/model/ids';
import { isAnswered } from './answered';
import type { Written } from './written';

/** What was written, as the reply that is sent. */
export function replyOf(written: Written, request: PackagedRequest, now: number): ReplyPackage {
  return writeReply(request, {
    id: newReplyId(),
    reviewer: written.reviewer.trim(),
    writtenAt: now,
    note: written.note.trim(),
    answers: request.questions.flatMap(({ id }) => {
      const answer = written.answers[id];
      if (!answer || !isAnswered(answer)) return [];
      const { levels, ...rest } = answer;
      const ratings = Object.entries(levels)
        .filter(([, levelId]) => levelId !== '')
        .map(([indicatorId, levelId]) => ({ indicatorId, levelId }));
      return [{ ...rest, comment: rest.comment.trim(), suggestion: rest.suggestion.trim(), questionId: id, ratings }];
    }),
    // What is left of it is what is sent: a remark of nothing else would be none.
    comments: written.remarks.filter(({ comment }) => cleanText(comment).trim() !== ''),
  });
}
