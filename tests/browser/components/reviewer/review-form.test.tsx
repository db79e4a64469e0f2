import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ReviewList } from '@/components/reviewer/review-list';
import { Reviewer } from '@/components/reviewer/reviewer';
import { reviewerWords } from '@/lib/asking/reviewer-words';
import type { RequestPackage } from '@/lib/feedback/package';
import type { ReviewId } from '@/lib/model/ids';
import { nothingWritten } from '@/lib/reviewing/answered';
import type { Review } from '@/lib/reviewing/review';
import type { ReviewController } from '@/lib/reviewing/review-controller';
import type { Written } from '@/lib/reviewing/written';
import { madeRequest } from '@/tests/unit/feedback/package/made-request';
import { button, only, shown } from '../shown';

type Stage = ReviewController['stage']['value'];

const words = reviewerWords();

async function reviewer(stage: Stage, { opens = false, isSealed = false, isKept = true } = {}) {
  const written = signal<Written>(nothingWritten);
  const stages = signal(stage);
  const controller = {
    ...{ stage: stages, written, isKept: signal(isKept) },
    openFile: vi.fn(async () => {}),
    open: vi.fn(async () => {}),
    unseal: vi.fn(async () => {}),
    write: vi.fn((next: Written) => {
      written.value = next;
    }),
    isSealed: () => isSealed,
    reply: vi.fn(async () => 'the reply'),
  };
  let place = document.body;
  await act(() => {
    place = shown(<Reviewer words={words} controller={controller as unknown as ReviewController} opens={opens} />);
  });
  return {
    ...{ place, controller, written },
    goes: (next: Stage) =>
      act(() => {
        stages.value = next;
      }),
    write: (text: string, field: Element) => act(() => type(field, text)),
    press: (name: string) => act(() => button(place, name).click()),
  };
}

function type(field: Element, text: string): void {
  (field as HTMLInputElement).value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function changed(change: (request: RequestPackage['request']) => void, pictures: RequestPackage['pictures'] = []) {
  const made = structuredClone(madeRequest(2));
  change(made.request);
  return { status: 'open', package: { ...made, pictures } } as Stage;
}
const open = (change: (request: RequestPackage['request']) => void = () => {}) => changed(change);

test('who asks, how much, until when and why is said before the questions', async () => {
  const { place } = await reviewer(open());
  expect(only(place, 'h1').textContent).toContain('reviewer.title');
  expect(only(place, '.review-facts').textContent).toContain('reviewer.due');
  expect(only(place, '.review-note').textContent).toContain('Thank you for looking at this.');
  expect(only(place, '.review-progress').textContent).toContain('reviewer.kept');
  expect(place.querySelectorAll('.review-card')).toHaveLength(3);
  const nameless = await reviewer(
    open((request) => Object.assign(request, { from: '', due: null, note: '' })),
    { isKept: false },
  );
  expect(only(nameless.place, 'h1').textContent).toContain('reviewer.titleUnnamed');
  expect(only(nameless.place, '.review-facts').textContent).not.toContain('reviewer.due');
  expect(nameless.place.querySelector('.review-note')).toBeNull();
  expect(only(nameless.place, '.review-progress').textContent).toContain('reviewer.notKept');
});

test('the answer to a question is that of this question, and counts as answered', async () => {
  const { place, write, written } = await reviewer(open());
  const comments = place.querySelectorAll('.review-card textarea[maxlength]');
  const [first] = comments;
  if (!first) throw new Error('nothing to write in');
  expect(button(place, 'reviewer.save').disabled).toBe(true);
  await write('Say who decides.', first);
  expect(Object.keys(written.value.answers)).toEqual(['q1']);
  expect(JSON.stringify(written.value.answers.q1)).toContain('Say who decides.');
  expect(only(place, '.review-progress').textContent).toContain('reviewer.answered 1 2');
  expect(button(place, 'reviewer.save').disabled).toBe(false);
});

test('several passages of one question are numbered, one alone is not', async () => {
  const { place } = await reviewer(
    open((request) => {
      const [first] = request.questions;
      if (first) first.passageIds = ['p1', 'p2'];
    }),
  );
  const numbers = [...place.querySelectorAll('figcaption')].map((each) => each.querySelector('strong')?.textContent);
  expect(numbers).toEqual(['reviewer.passageNumber 1 $2', 'reviewer.passageNumber 2 $2', undefined]);
});

test('a passage stands in its context, with its picture, its reason and where it is', async () => {
  const picture = {
    ...{ id: 'pic', type: 'image/png', data: 'iVBORw0KGgo=', width: 30, height: 20, description: 'A drawing' },
  } as unknown as RequestPackage['pictures'][number];
  const stage = changed(
    (request) => {
      const [first, second] = request.passages;
      Object.assign(first ?? {}, { pictureId: 'pic', where: 'Page 3', address: 'https://school.example/plan' });
      Object.assign(second ?? {}, { prefix: '', suffix: '', rationale: '' });
    },
    [picture],
  );
  const { place } = await reviewer(stage, { opens: true });
  const [first, second] = place.querySelectorAll('.review-passage');
  expect(first?.querySelector('img')?.alt).toBe('A drawing');
  expect(first?.querySelectorAll('figcaption bdi')[1]?.textContent).toBe('Page 3');
  expect(first?.querySelectorAll('blockquote .quiet')).toHaveLength(2);
  expect(first?.querySelector('.review-reason h3')).not.toBeNull();
  expect(first?.querySelector('a')?.href).toContain('https://school.example/plan');
  expect(first?.textContent).not.toContain('reviewer.lookInDocument');
  expect(second?.querySelector('img')).toBeNull();
  expect(second?.querySelectorAll('blockquote .quiet')).toHaveLength(0);
  expect(second?.querySelector('.review-reason h3')).toBeNull();
  expect(second?.querySelector('a')).toBeNull();
  expect(second?.textContent).toContain('reviewer.lookInDocument');
  const travelling = await reviewer(stage);
  expect(travelling.place.querySelector('.review-passage a')).toBeNull();
  expect(travelling.place.textContent).not.toContain('reviewer.lookInDocument');
  expect(travelling.place.textContent).toContain('https://school.example/plan');
});

const answered: Written = { ...nothingWritten, note: 'Well done.' };

async function finishing(given: { isSealed?: boolean; reviewer?: string } = {}) {
  const scene = await reviewer(open(), given);
  await act(() => {
    scene.written.value = { ...answered, reviewer: given.reviewer ?? '' };
  });
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  onTestFinished(() => void vi.restoreAllMocks());
  const says = (word: string) =>
    vi.waitFor(() => expect(only(scene.place, '.review-finish [role=status]').textContent).toContain(word));
  return { ...scene, saved, says };
}

test('the reply is a file that is called by who wrote it, but for what no file may be called', async () => {
  const { press, saved, says } = await finishing({ reviewer: ' Lin: <Okafor>/2 ' });
  await press('reviewer.save');
  expect(saved).toEqual(['reviewer.fileName Lin Okafor2 $2']);
  await says('reviewer.saved');
  for (const given of [{ reviewer: ' ' }, { reviewer: 'Lin', isSealed: true }]) {
    vi.restoreAllMocks();
    const unnamed = await finishing(given);
    await unnamed.press('reviewer.save');
    expect(unnamed.saved).toEqual(['reviewer.fileNameUnnamed $1 $2']);
  }
});

test('the reply is copied, or selected to be copied by hand where the browser does not', async () => {
  const { press, says, place, controller } = await finishing();
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await press('reviewer.copy');
  expect(write).toHaveBeenCalledExactlyOnceWith('the reply');
  await says('reviewer.copied');
  write.mockRejectedValue(new Error('not allowed'));
  await press('reviewer.copy');
  await says('reviewer.copyRefused');
  const field = only<HTMLTextAreaElement>(place, 'textarea[readonly]');
  expect([field.value, field.selectionStart, field.selectionEnd]).toEqual(['the reply', 0, 9]);
  expect(document.activeElement).toBe(field);
  controller.reply.mockRejectedValue(new Error('no memory'));
  await press('reviewer.copy');
  await says('reviewer.failed');
  expect(place.querySelector('textarea[readonly]')).toBeNull();
});

test('a name and a last word are written with the rest', async () => {
  const { place, write, written } = await reviewer(open());
  await write('Lin', only(place, '.review-finish input'));
  await write('Call me.', only(place, '.review-finish textarea'));
  expect(written.value).toMatchObject({ reviewer: 'Lin', note: 'Call me.' });
  expect(only(place, '.review-finish').textContent).toContain('reviewer.finishText');
});

test('a request is opened from a file, by dropping it, or from what is pasted', async () => {
  const { place, controller, write } = await reviewer({ status: 'none', refusal: null });
  expect(place.querySelector('[role=alert]')).toBeNull();
  const file = new File(['x'], 'request.html');
  const [data, chosen] = [new DataTransfer(), new DataTransfer()];
  for (const each of [data, chosen]) each.items.add(file);
  const chooser = only<HTMLInputElement>(place, 'input[type=file]');
  chooser.files = chosen.files;
  chooser.dispatchEvent(new Event('change', { bubbles: true }));
  only(place, 'section').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
  only(place, 'section').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true }));
  expect(controller.openFile).toHaveBeenCalledTimes(2);
  expect(button(place, 'reviewer.open').disabled).toBe(true);
  await write('a code', only(place, 'textarea'));
  await act(() => button(place, 'reviewer.open').click());
  expect(controller.open).toHaveBeenCalledExactlyOnceWith('a code');
});

test('why something can’t be opened is told, and a passphrase is asked for until it is right', async () => {
  const refused = await reviewer({ status: 'none', refusal: 'notOurs' });
  expect(only(refused.place, '[role=alert]').textContent).toBe('refusal.notOurs');
  const { place, controller, write, goes } = await reviewer({ status: 'sealed', isWrong: false } as Stage);
  expect(place.querySelector('[role=alert]')).toBeNull();
  expect(button(place, 'reviewer.open').disabled).toBe(true);
  await write('moving shadows', only(place, 'input'));
  await act(() => button(place, 'reviewer.open').click());
  expect(controller.unseal).toHaveBeenCalledExactlyOnceWith('moving shadows');
  await goes({ status: 'sealed', isWrong: true } as Stage);
  expect(only(place, '[role=alert]').textContent).toBe('refusal.wrongPassphrase');
  expect(document.activeElement).not.toBe(only(place, 'h1'));
  await goes(open());
  expect(document.activeElement).toBe(only(place, 'h1'));
});

test('requests of others are listed with how far they are answered', async () => {
  const removed = vi.fn();
  const review = (id: string) =>
    ({ id: id as ReviewId, request: madeRequest(2).request, written: nothingWritten }) as unknown as Review;
  expect(shown(<ReviewList reviews={[]} hrefOf={String} onRemove={removed} />).textContent).toBe('');
  const place = shown(
    <ReviewList reviews={[review('a'), review('b')]} hrefOf={(id) => `#/${id}`} onRemove={removed} />,
  );
  expect([...place.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['#/a', '#/b']);
  expect(place.textContent).toContain('reviews.answered 0 2');
  button(place, 'reviews.removeLabel').click();
  expect(removed).toHaveBeenCalledExactlyOnceWith('a');
  expect(document.activeElement?.closest('li')).toBe(place.querySelectorAll('li')[1]);
});
