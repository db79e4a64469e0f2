import { filled } from '@/lib/feedback/filled';
import type { AskedPassage, PackagedRequest } from '@/lib/feedback/package';
import { escaped } from './escaped';
import type { ReviewerWords } from './words';

/**
 * The request as a page that needs no script: what previews in mail show, and browsers that run no scripts. The form
 * takes its place.
 */
export function plainBody(request: PackagedRequest, { words }: ReviewerWords): string {
  const from = request.from || words.someone;
  const parts = [
    `<h1>${escaped(request.from ? filled(words.title, from) : words.titleUnnamed)}</h1>`,
    paragraph(request.from ? filled(words.intro, from) : words.introUnnamed),
    request.due ? paragraph(filled(words.due, request.due)) : '',
    paragraph(words.plainHow),
    request.note ? paragraph(request.note) : '',
    ...request.questions.map((question, place) => {
      const passages = request.passages.filter(({ id }) => question.passageIds.includes(id));
      const ids = [...question.indicatorIds, ...passages.flatMap(({ indicatorIds }) => indicatorIds)];
      const indicators = request.indicators.filter(({ id }) => ids.includes(id));
      return [
        `<h2>${escaped(`${place + 1}. ${question.text}`)}</h2>`,
        ...passages.map((passage) => plainPassage(passage, from, words)),
        ...indicators.map(({ code, text }) => paragraph(`${code} ${text}`)),
      ].join('');
    }),
  ];
  return `<main dir="auto">${parts.join('')}</main>`;
}

function plainPassage(passage: AskedPassage, from: string, words: ReviewerWords['words']): string {
  const { prefix, quote, suffix, artifact, where, rationale } = passage;
  return [
    `<blockquote>${escaped(prefix)}<mark>${escaped(quote)}</mark>${escaped(suffix)}</blockquote>`,
    paragraph([artifact, where].filter((part) => part !== '').join(', ')),
    rationale ? paragraph(`${filled(words.reason, from)}: ${rationale}`) : '',
  ].join('');
}

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;
