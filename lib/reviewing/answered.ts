import { saysSomething } from '@/lib/model/said';
import type { Written, WrittenAnswer } from './written';

export const nothingWritten: Written = { reviewer: '', note: '', answers: {}, remarks: [] };

export const noAnswer: WrittenAnswer = { verdict: null, strongerId: null, comment: '', suggestion: '', levels: {} };

export function isAnswered(answer: WrittenAnswer = noAnswer): boolean {
  const { strongerId, levels } = answer;
  return saysSomething(answer) || strongerId !== null || Object.values(levels).some((level) => level !== '');
}

export const hasSomething = ({ answers, remarks, note }: Written): boolean =>
  remarks.some(({ comment }) => comment.trim() !== '') || note.trim() !== '' || Object.values(answers).some(isAnswered);
