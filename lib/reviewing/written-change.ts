import * as v from 'valibot';
import { packageLimits } from '@/lib/feedback/package/limits';
import { Reference } from '@/lib/feedback/package/text';
import { noAnswer } from './answered';
import { Written, WrittenAnswer, WrittenRemark } from './written';

/**
 * One part of what a reviewer writes, as it is now. The form in the workspace and the cards on documents write at the same
 * time: each sends what was written in it, and leaves the rest as it is.
 */
export const WrittenChange = v.variant('kind', [
  v.object({ kind: v.literal('answer'), questionId: Reference, answer: WrittenAnswer }),
  v.object({
    kind: v.literal('remarks'),
    passageId: Reference,
    remarks: v.pipe(v.array(WrittenRemark), v.maxLength(packageLimits.items)),
  }),
  v.object({ kind: v.literal('closing'), ...v.pick(Written, ['reviewer', 'note']).entries }),
]);
export type WrittenChange = v.InferOutput<typeof WrittenChange>;

export function applied(written: Written, change: WrittenChange): Written {
  switch (change.kind) {
    case 'answer':
      return { ...written, answers: { ...written.answers, [change.questionId]: change.answer } };
    case 'remarks': {
      const others = written.remarks.filter(({ passageId }) => passageId !== change.passageId);
      return { ...written, remarks: [...others, ...change.remarks].slice(0, packageLimits.items) };
    }
    case 'closing':
      return { ...written, reviewer: change.reviewer, note: change.note };
  }
}

/** What must be applied to one state so that it says what another one does. */
export function changesBetween(before: Written, after: Written): WrittenChange[] {
  const questions = new Set([...Object.keys(before.answers), ...Object.keys(after.answers)]);
  const passages = new Set([...before.remarks, ...after.remarks].map(({ passageId }) => passageId));
  const answers = [...questions].flatMap((questionId): WrittenChange[] => {
    const answer = after.answers[questionId] ?? noAnswer;
    return isSame(before.answers[questionId] ?? noAnswer, answer) ? [] : [{ kind: 'answer', questionId, answer }];
  });
  const remarks = [...passages].flatMap((passageId): WrittenChange[] => {
    const on = (written: Written) => written.remarks.filter((remark) => remark.passageId === passageId);
    return isSame(on(before), on(after)) ? [] : [{ kind: 'remarks', passageId, remarks: on(after) }];
  });
  const { reviewer, note } = after;
  const isClosed = before.reviewer === reviewer && before.note === note;
  return [...answers, ...remarks, ...(isClosed ? [] : [{ kind: 'closing' as const, reviewer, note }])];
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
