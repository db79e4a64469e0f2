import * as v from 'valibot';
import type { PackagedRequest, ReplyPackage } from '@/lib/feedback/package';
import { packageLimits, writeReply } from '@/lib/feedback/package';
import { newReplyId } from '@/lib/model/ids';

const Text = v.pipe(v.string(), v.maxLength(packageLimits.text));

/** What a reviewer has written to one question so far. */
export const WrittenAnswer = v.object({
  verdict: v.nullable(v.picklist(['clear', 'partly', 'not-yet'])),
  strongerId: v.nullable(Text),
  comment: Text,
  suggestion: Text,
  /** Level by indicator. */
  levels: v.record(Text, Text),
});
export type WrittenAnswer = v.InferOutput<typeof WrittenAnswer>;

export const WrittenRemark = v.object({ passageId: Text, quote: Text, comment: Text });
export type WrittenRemark = v.InferOutput<typeof WrittenRemark>;

/** All that a reviewer has written so far. */
export const Written = v.object({
  reviewer: v.pipe(v.string(), v.maxLength(packageLimits.name)),
  note: Text,
  answers: v.record(Text, WrittenAnswer),
  remarks: v.pipe(v.array(WrittenRemark), v.maxLength(packageLimits.items)),
});
export type Written = v.InferOutput<typeof Written>;

export const nothingWritten: Written = { reviewer: '', note: '', answers: {}, remarks: [] };

export const noAnswer: WrittenAnswer = { verdict: null, strongerId: null, comment: '', suggestion: '', levels: {} };

export function isAnswered({ verdict, strongerId, comment, suggestion, levels }: WrittenAnswer = noAnswer): boolean {
  return (
    verdict !== null ||
    strongerId !== null ||
    comment.trim() !== '' ||
    suggestion.trim() !== '' ||
    Object.values(levels).some((level) => level !== '')
  );
}

export const hasSomething = ({ answers, remarks, note }: Written): boolean =>
  remarks.some(({ comment }) => comment.trim() !== '') || note.trim() !== '' || Object.values(answers).some(isAnswered);

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
    comments: written.remarks.filter(({ comment }) => comment.trim() !== ''),
  });
}
