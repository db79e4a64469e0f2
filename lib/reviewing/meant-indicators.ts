import type { AskedIndicator, PackagedRequest, Question } from '@/lib/feedback/package';

/** The indicators that a question is about: those it names, else those of its passages. */
export function meantIndicators(question: Question, { passages, indicators }: PackagedRequest): AskedIndicator[] {
  const asked = passages.filter(({ id }) => question.passageIds.includes(id));
  const meant = question.indicatorIds.length > 0 ? question.indicatorIds : asked.flatMap((each) => each.indicatorIds);
  return indicators.filter(({ id }) => meant.includes(id));
}
