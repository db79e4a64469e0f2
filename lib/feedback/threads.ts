import { type Cell, cellKey } from '@/lib/model/cell';
import { startOfText } from '@/lib/model/cut-text';
import type { FeedbackThread } from '@/lib/model/feedback-reply';
import type { AskedSubjects } from '@/lib/model/feedback-request';
import type { TagId } from '@/lib/model/ids';
import type { Answer, PackagedReply, PackagedRequest, PassageComment } from './package';

/** Letters of a passage that are enough to know it by. */
const quoteStart = 120;

/** What a reply says, each bit with what it is about here. Answers that say nothing are left out. */
export function threadsOf(reply: PackagedReply, request: PackagedRequest, subjects: AskedSubjects): FeedbackThread[] {
  const tags = new Map(subjects.passages.map(({ reference, tagId }) => [reference, tagId]));
  const cells = new Map(subjects.indicators.map(({ reference, cell }) => [reference, cell]));
  const cellsOf = (references: readonly string[]): Cell[] => references.flatMap((each) => cells.get(each) ?? []);
  const tagsOf = (references: readonly string[]): TagId[] => references.flatMap((each) => tags.get(each) ?? []);
  const passageOf = (reference: string | null) => request.passages.find(({ id }) => id === reference);
  const indicatorsOf = (references: readonly string[]) =>
    references.flatMap((each) => passageOf(each)?.indicatorIds ?? []);

  function answerThread(answer: Answer): FeedbackThread[] {
    const question = request.questions.find(({ id }) => id === answer.questionId);
    if (!question || saysNothing(answer)) return [];
    const own = question.indicatorIds.length > 0 ? question.indicatorIds : indicatorsOf(question.passageIds);
    return [
      {
        id: question.id,
        question: question.text,
        quote: '',
        verdict: answer.verdict,
        stronger: startOfText(passageOf(answer.strongerId)?.quote ?? '', quoteStart),
        comment: answer.comment,
        suggestion: answer.suggestion,
        ratings: answer.ratings.flatMap(({ indicatorId, levelId }) => {
          const indicator = request.indicators.find(({ id }) => id === indicatorId);
          const level = indicator?.levels.find(({ id }) => id === levelId);
          const cell = cells.get(indicatorId);
          return cell && level ? [{ cell, level: level.label }] : [];
        }),
        tagIds: tagsOf(question.passageIds),
        cells: distinct(cellsOf([...own, ...answer.ratings.map(({ indicatorId }) => indicatorId)])),
        doneAt: null,
      },
    ];
  }

  const commentThread = ({ passageId, quote, comment }: PassageComment, place: number): FeedbackThread => ({
    id: `remark-${place}`,
    question: '',
    quote,
    verdict: null,
    stronger: '',
    comment,
    suggestion: '',
    ratings: [],
    tagIds: tagsOf([passageId]),
    cells: distinct(cellsOf(indicatorsOf([passageId]))),
    doneAt: null,
  });

  return [...reply.answers.flatMap(answerThread), ...reply.comments.map(commentThread)];
}

function saysNothing(answer: Answer): boolean {
  const { verdict, strongerId, comment, suggestion, ratings } = answer;
  return verdict === null && strongerId === null && !comment.trim() && !suggestion.trim() && ratings.length === 0;
}

const distinct = (cells: readonly Cell[]): Cell[] => [...new Map(cells.map((cell) => [cellKey(cell), cell])).values()];
