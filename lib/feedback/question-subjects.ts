import type { AskedIndicator, AskedPassage, PackagedRequest, Question } from './package';

/** The passages that a question is about, in its own order. */
export function askedPassages({ passageIds }: Question, { passages }: PackagedRequest): AskedPassage[] {
  return passageIds.flatMap((each) => passages.find(({ id }) => id === each) ?? []);
}

/** Those of which one is to be chosen; none where the question is another. */
export function comparedPassages(question: Question, request: PackagedRequest): AskedPassage[] {
  const asked = askedPassages(question, request);
  return question.stem === 'stronger' && asked.length > 1 ? asked : [];
}

/** The indicators that a question is about: those it names, else those of its passages. */
export function meantIndicators(question: Question, request: PackagedRequest): AskedIndicator[] {
  const meant =
    question.indicatorIds.length > 0
      ? question.indicatorIds
      : askedPassages(question, request).flatMap(({ indicatorIds }) => indicatorIds);
  return request.indicators.filter(({ id }) => meant.includes(id));
}
