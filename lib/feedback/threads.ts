import { type Cell, cellKey } from '@/lib/model/cell';
import { startOfText } from '@/lib/model/cut-text';
import type { FeedbackThread } from '@/lib/model/feedback-reply';
import type { AskedSubjects } from '@/lib/model/feedback-request';
import type { TagId } from '@/lib/model/ids';
import { saysSomething } from '@/lib/model/said';
import type { Answer, PackagedReply, PackagedRequest, PassageComment } from './package';
import { meantIndicators } from './question-subjects';

/** Letters of a passage that are enough to know it by. */
const quoteStart = 120;

/** What a reply says, each bit with what it is about here. Answers that say nothing are left out. */
export function threadsOf(reply: PackagedReply, request: PackagedRequest, subjects: AskedSubjects): FeedbackThread[] {
  const tags = new Map(subjects.passages.map(({ reference, tagId }) => [reference, tagId]));
  const cells = new Map(subjects.indicators.map(({ reference, cell }) => [reference, cell]));
  const cellsOf = (references: readonly string[]): Cell[] => references.flatMap((each) => cells.get(each) ?? []);
  const tagsOf = (references: readonly string[]): TagId[] => references.flatMap((each) => tags.get(each) ?? []);
  const passageOf = (reference: string | null) => request.passages.find(({ id }) => id === reference);

  function answerThread(answer: Answer): FeedbackThread[] {
    const question = request.questions.find(({ id }) => id === answer.questionId);
    if (!question || !answersSomething(answer)) return [];
    const own = meantIndicators(question, request).map(({ id }) => id);
    const { verdict, comment, suggestion } = answer;
    return [
      {
        id: question.id,
        question: question.text,
        quote: '',
        verdict,
        comment,
        suggestion,
        stronger: startOfText(passageOf(answer.strongerId)?.quote ?? '', quoteStart),
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
    cells: distinct(cellsOf(passageOf(passageId)?.indicatorIds ?? [])),
    doneAt: null,
  });

  return [...reply.answers.flatMap(answerThread), ...reply.comments.map(commentThread)];
}

const answersSomething = (answer: Answer): boolean =>
  saysSomething(answer) || answer.strongerId !== null || answer.ratings.length > 0;

const distinct = (cells: readonly Cell[]): Cell[] => [...new Map(cells.map((cell) => [cellKey(cell), cell])).values()];
