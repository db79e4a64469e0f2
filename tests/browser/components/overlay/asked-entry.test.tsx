import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AskedEntry } from '@/components/passage-card/asked-entry';
import { type ReviewerWords, reviewerWordNames } from '@/lib/feedback/page/words';
import type { ReviewId } from '@/lib/model/ids';
import { noAnswer, nothingWritten } from '@/lib/reviewing/answered';
import type { Written } from '@/lib/reviewing/written';
import { applied, type WrittenChange } from '@/lib/reviewing/written-change';
import { askedTags } from '@/lib/tagging/asked';
import { madeRequest } from '@/tests/unit/feedback/package/made-request';

const words = Object.fromEntries(reviewerWordNames.map((name) => [name, name])) as ReviewerWords['words'];
const { request } = madeRequest(2);
const onFinish = vi.fn();
let place: HTMLElement;
let kept: WrittenChange[];
let keeps: boolean;

beforeEach(() => {
  place = document.createElement('main');
  document.body.append(place);
  kept = [];
  keeps = true;
});

afterEach(() => {
  render(null, place);
  place.remove();
  vi.clearAllMocks();
});

function show(written: Written = nothingWritten): void {
  const id = 'review' as ReviewId;
  const [tag] = askedTags([{ id, request, written, passageIds: ['p1'] }]);
  if (!tag) throw new Error('nothing is asked');
  const { asked, passage } = tag;
  const located = { status: 'exact', passageId: passage.id, start: 0, end: 9, quote: passage.quote } as const;
  const onWrite = async (_: ReviewId, change: WrittenChange) => {
    if (keeps) kept.push(change);
    return keeps;
  };
  render(<AskedEntry asked={asked} located={located} words={words} onWrite={onWrite} onFinish={onFinish} />, place);
}

const comment = () => page.getByLabelText('comment');
const stored = () => kept.reduce(applied, nothingWritten);

test('what is answered beside the passage is kept once the keys rest', async () => {
  show();
  await page.getByText('partly').click();
  await comment().fill('Say who decides.');
  await vi.waitFor(() =>
    expect(stored().answers.q1).toEqual({ ...noAnswer, verdict: 'partly', comment: 'Say who decides.' }),
  );
});

test('what was typed a moment ago is kept when the card goes', async () => {
  show();
  await comment().fill('Say who decides.');
  expect(kept).toEqual([]);
  render(null, place);
  await vi.waitFor(() => expect(stored().answers.q1?.comment).toBe('Say who decides.'));
});

test('what is typed stays while what is stored is shown anew', async () => {
  show();
  await comment().fill('Say who');
  show({ ...nothingWritten, answers: { q1: { ...noAnswer, suggestion: 'Each pair decides.' } } });
  await expect.element(comment()).toHaveValue('Say who');
});

test('what could not be kept stays in the field, is said, and goes along with the next key', async () => {
  keeps = false;
  show();
  await comment().fill('Say who');
  await expect.element(page.getByText('reviews.notSaved')).toBeVisible();
  await expect.element(comment()).toHaveValue('Say who');
  keeps = true;
  await userEvent.type(comment(), ' decides.');
  await vi.waitFor(() => expect(stored().answers.q1?.comment).toBe('Say who decides.'));
  await expect.element(page.getByText('reviews.saved')).toBeVisible();
});

test('before the reply is finished elsewhere, what was typed here is kept', async () => {
  show();
  await comment().fill('Say who decides.');
  await page.getByText('reviews.finish').click();
  await vi.waitFor(() => expect(onFinish).toHaveBeenCalledExactlyOnceWith('review'));
  expect(stored().answers.q1?.comment).toBe('Say who decides.');
});

test('a comment on the passage is one on the whole of it', async () => {
  show({ ...nothingWritten, remarks: [{ passageId: 'p2', quote: '', comment: 'On another one.' }] });
  await page.getByText('remarkWhole').click();
  await page.getByLabelText('remarkOnWhole').fill('A good place for it.');
  await vi.waitFor(() =>
    expect(stored().remarks).toEqual([{ passageId: 'p1', quote: '', comment: 'A good place for it.' }]),
  );
});
