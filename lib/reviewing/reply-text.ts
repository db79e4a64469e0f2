import { filled } from '@/lib/feedback/filled';
import type { PackagedRequest, ReplyPackage } from '@/lib/feedback/package';
import type { ReviewerWords } from '@/lib/feedback/page/words';
import { verdictMeanings } from '@/lib/model/verdict';

/** A reply that people can read too, with the code by which it is taken in at its end. */
export function replyText(
  { reply }: ReplyPackage,
  request: PackagedRequest,
  code: string,
  words: ReviewerWords['words'],
): string {
  const answers = request.questions.flatMap(({ id, text }, place) => {
    const answer = reply.answers.find(({ questionId }) => questionId === id);
    if (!answer) return [];
    const stronger = request.passages.find((passage) => passage.id === answer.strongerId)?.quote ?? '';
    const levels = answer.ratings.map(({ indicatorId, levelId }) => {
      const indicator = request.indicators.find((each) => each.id === indicatorId);
      return `${indicator?.code}: ${indicator?.levels.find((level) => level.id === levelId)?.label}`;
    });
    const said = [
      answer.verdict ? words[verdictMeanings[answer.verdict].word] : '',
      stronger,
      answer.comment,
      answer.suggestion,
      ...levels,
    ];
    return [[`${place + 1}. ${text}`, ...said.filter((line) => line !== '')].join('\n')];
  });
  const remarks = reply.comments.map(({ quote, comment }) => (quote ? `“${quote}”\n${comment}` : comment));
  const title = filled(words.replyTitle, request.from || words.someone);
  return [title, reply.reviewer, reply.note, ...answers, ...remarks, words.replyEnd, code]
    .filter((part) => part !== '')
    .join('\n\n');
}
