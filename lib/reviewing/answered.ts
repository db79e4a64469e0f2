import type { Written, WrittenAnswer } from './written';

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
