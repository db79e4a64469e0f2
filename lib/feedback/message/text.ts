import { filled } from '@/lib/feedback/filled';
import type { PackagedRequest } from '@/lib/feedback/package';
import { oneLine, quoteStart } from '@/lib/words/quote-start';
import type { MessageWords } from './words';

export interface MessageSubject {
  /** Null where it is under a passphrase: then nothing of it is told. */
  request: PackagedRequest | null;
  link: string | null;
  fileName: string | null;
  words: MessageWords;
}

/** How much of a request is told: each question with the words that it is about, the questions, or how many there are. */
export type Detail = 'quotes' | 'questions' | 'count';

/** Letters of a passage that are enough to know it by. */
const longestQuote = 140;

/** What a reviewer reads before they open the request. Lines end with `\n`. */
export function messageText(
  { request, link, fileName, words }: MessageSubject,
  detail: Detail = 'quotes',
): { subject: string; body: string } {
  const way = link ? [words.link, link] : [fileName ? filled(words.attached, fileName) : words.attach];
  if (!request) {
    return {
      subject: words.subject,
      body: inParagraphs([[words.greeting], way, [words.sealed], [words.answer], [words.thanks]]),
    };
  }
  const from = oneLine(request.from);
  const to = oneLine(request.to);
  const greeting = to && !to.includes('@') ? filled(words.greetingTo, to) : words.greeting;
  const paragraphs = [
    [greeting],
    [words.asks, ...(request.due ? [filled(words.due, request.due)] : [])],
    request.note && detail !== 'count' ? [request.note] : [],
    questionLines(request, words, detail),
    way,
    [words.answer],
    [words.thanks, ...(from ? [from] : [])],
  ];
  return {
    subject: from ? filled(words.subjectFrom, from) : words.subject,
    body: inParagraphs(paragraphs),
  };
}

const inParagraphs = (paragraphs: readonly string[][]): string =>
  paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');

function questionLines({ questions, passages }: PackagedRequest, words: MessageWords, detail: Detail): string[] {
  if (detail === 'count') return [filled(words.questionCount, String(questions.length))];
  return questions.flatMap((question, place) => {
    const line = filled(words.question, String(place + 1), oneLine(question.text));
    const quote = passages.find(({ id }) => id === question.passageIds[0])?.quote;
    return detail === 'quotes' && quote ? [line, filled(words.questionOn, quoteStart(quote, longestQuote))] : [line];
  });
}
