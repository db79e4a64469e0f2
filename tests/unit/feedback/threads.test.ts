import { expect, test } from 'vitest';
import { buildRequest } from '@/lib/feedback/build-request';
import { type Answer, type PackagedReply, writeReply } from '@/lib/feedback/package';
import { threadsOf } from '@/lib/feedback/threads';
import { newReplyId, type TagId } from '@/lib/model/ids';
import { cellAt, draft, own, subjects } from './asked';

const built = buildRequest(
  draft([{ tagIds: ['tag-0' as TagId] }, { cells: [cellAt(3)] }, { tagIds: ['tag-1', 'tag-2'] as TagId[] }]),
  subjects(),
  own,
  (text) => text,
);

const nothing = { verdict: null, strongerId: null, comment: '', suggestion: '', ratings: [] };

function threads(answers: Partial<Answer>[], comments: PackagedReply['comments'] = []) {
  const reply = writeReply(built.request, {
    id: newReplyId(),
    reviewer: 'Lin',
    writtenAt: 1,
    note: '',
    answers: answers.map((answer, at) => ({ questionId: `q${at + 1}`, ...nothing, ...answer })),
    comments,
  });
  return threadsOf(reply.reply, built.request, built.subjects);
}

test('an answer is about the passages and cells that were asked about, as they are called here', () => {
  const [passage, indicator] = threads([{ verdict: 'partly' }, { comment: 'Next, ask why.' }]);
  expect(passage).toMatchObject({ tagIds: ['tag-0'], cells: [cellAt(0)], verdict: 'partly', doneAt: null });
  expect(indicator).toMatchObject({ tagIds: [], cells: [cellAt(3)], comment: 'Next, ask why.' });
});

test('an answer that says nothing is no thread', () => {
  expect(threads([{}, { comment: ' \n' }])).toEqual([]);
});

test('the passage that is found stronger is told by its words', () => {
  const [stronger] = threads([{}, {}, { strongerId: 'p3' }]);
  expect(stronger).toMatchObject({ stronger: 'Quote 2.', tagIds: ['tag-1', 'tag-2'] });
});

test('a level that a reviewer sees is told in its words, for the cell that is meant', () => {
  const level = built.request.indicators[0]?.levels[1];
  const [rated] = threads([{ ratings: [{ indicatorId: 'i1', levelId: level?.id ?? '' }] }]);
  expect(rated?.ratings).toEqual([{ cell: cellAt(0), level: level?.label }]);
});

test('a remark on words of a passage stands beside it', () => {
  const [remark] = threads([], [{ passageId: 'p2', quote: 'Quote', comment: 'Which one?' }]);
  expect(remark).toMatchObject({ quote: 'Quote', comment: 'Which one?', tagIds: ['tag-1'], cells: [cellAt(1)] });
});
