import { expect, test } from 'vitest';
import type { ReplyPackage } from '@/lib/feedback/package';
import { type ReviewerWords, reviewerWordNames } from '@/lib/feedback/page/words';
import { verdictMeanings } from '@/lib/model/verdict';
import { replyText } from '@/lib/reviewing/reply-text';
import { madeRequest } from '../feedback/package/made-request';

const words = {
  ...Object.fromEntries(reviewerWordNames.map((name) => [name, name])),
  replyTitle: 'Feedback for $1',
} as ReviewerWords['words'];
const { request } = madeRequest(2);
const [question, other] = request.questions;
const [indicator] = request.indicators;

const replyOf = (rest: object) =>
  ({ reply: { reviewer: 'Lin', note: '', answers: [], comments: [], ...rest } }) as unknown as ReplyPackage;
const partsOf = (rest: object, asked = request) => replyText(replyOf(rest), asked, 'the code', words).split('\n\n');

test('a reply that people read has each answer below its question, in their order', () => {
  const answers = [
    { questionId: other?.id, verdict: null, strongerId: null, comment: 'More words.', suggestion: '', ratings: [] },
    {
      ...{ questionId: question?.id, verdict: 'partly', strongerId: request.passages[1]?.id },
      ...{ comment: 'Nearly.', suggestion: 'Say why.' },
      ratings: [{ indicatorId: indicator?.id, levelId: indicator?.levels[0]?.id }],
    },
  ];
  expect(partsOf({ answers })).toEqual([
    `Feedback for ${request.from}`,
    'Lin',
    [
      ...[
        `1. ${question?.text}`,
        words[verdictMeanings.partly.word],
        request.passages[1]?.quote,
        'Nearly.',
        'Say why.',
      ],
      `${indicator?.code}: ${indicator?.levels[0]?.label}`,
    ].join('\n'),
    `2. ${other?.text}\nMore words.`,
    words.replyEnd,
    'the code',
  ]);
});

test('what was not answered is left out, and remarks stand with the words they are about', () => {
  const comments = [
    { quote: 'these words', comment: 'Fine.' },
    { quote: '', comment: 'All in all.' },
  ];
  expect(partsOf({ note: 'Hello.', comments, reviewer: '' })).toEqual([
    ...[`Feedback for ${request.from}`, 'Hello.', '“these words”\nFine.', 'All in all.', words.replyEnd, 'the code'],
  ]);
});

test('whoever did not say who they are is someone', () => {
  expect(partsOf({}, { ...request, from: '' })[0]).toBe(`Feedback for ${words.someone}`);
});
