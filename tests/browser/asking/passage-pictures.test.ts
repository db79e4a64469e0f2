import { signal } from '@preact/signals';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { drawPassages } from '@/lib/asking/draw-passages';
import { openPassagePictures, withPictures } from '@/lib/asking/passage-pictures';
import { buildRequest } from '@/lib/feedback/build-request';
import type { Picture } from '@/lib/feedback/package';
import type { RequestDraft } from '@/lib/feedback/request-draft';
import type { RequestSubjects } from '@/lib/feedback/subjects';
import type { TagId } from '@/lib/model/ids';
import { draft, own, passage, subjects } from '@/tests/unit/feedback/asked';
import { picture } from '@/tests/unit/feedback/blackout/a-picture';
import { freshDatabase } from '../store/support/fresh-database';

vi.mock('@/lib/asking/draw-passages', () => ({ drawPassages: vi.fn() }));

const draw = vi.mocked(drawPassages);
beforeEach(() => void draw.mockReset());

const tag = (place: number) => `tag-${place}` as TagId;
const about = (...places: number[]) => draft(places.map((place) => ({ tagIds: [tag(place)] })));
const pdfs: RequestSubjects = {
  ...subjects(),
  passages: new Map([0, 1, 2].map((place) => [tag(place), { ...passage(place), kind: place === 2 ? 'web' : 'pdf' }])),
};

function opened() {
  const lifetime = new AbortController();
  onTestFinished(() => lifetime.abort());
  const written = signal<RequestDraft | null>(null);
  const there = signal<RequestSubjects | null>(pdfs);
  const pictures = openPassagePictures(freshDatabase().db, written, there, lifetime.signal);
  return { written, pictures, lifetime };
}

const drawn = (...places: number[]) => new Map(places.map((place): [TagId, Picture] => [tag(place), picture()]));
const asked = () => draw.mock.calls.map(([, passages]) => passages.map(({ tagId }) => tagId));

test('passages that stand on pages are drawn, and those of which there is no picture are told', async () => {
  const { written, pictures } = opened();
  expect(pictures.working.value).toBe(false);
  draw.mockResolvedValue(drawn(0));
  written.value = about(0, 1, 2, 0);
  expect(pictures.working.value).toBe(true);
  await vi.waitFor(() => expect(pictures.working.value).toBe(false));
  expect(asked()).toEqual([[tag(0), tag(1)]]);
  expect([...pictures.found.value.keys()]).toEqual([tag(0)]);
  expect(pictures.missing.value).toEqual([tag(1)]);
});

test('typing draws nothing anew; leaving pictures out lets go of them', async () => {
  const { written, pictures } = opened();
  draw.mockResolvedValue(drawn(0));
  written.value = about(0);
  await vi.waitFor(() => expect(pictures.found.value.size).toBe(1));
  written.value = { ...about(0), note: 'More.' };
  expect(draw).toHaveBeenCalledOnce();
  written.value = { ...about(0), pictures: false };
  expect([pictures.found.value.size, pictures.missing.value.length, pictures.working.value]).toEqual([0, 0, false]);
});

test('what was drawn for what is not asked about any more counts for nothing', async () => {
  const { written, pictures } = opened();
  const late = Promise.withResolvers<ReadonlyMap<TagId, Picture>>();
  draw.mockReturnValueOnce(late.promise).mockResolvedValueOnce(drawn(1));
  written.value = about(0);
  await vi.waitFor(() => expect(draw).toHaveBeenCalledOnce());
  written.value = about(1);
  expect(draw.mock.calls[0]?.[2].aborted).toBe(true);
  await vi.waitFor(() => expect([...pictures.found.value.keys()]).toEqual([tag(1)]));
  late.resolve(drawn(0));
  await late.promise;
  await Promise.resolve();
  expect([...pictures.found.value.keys()]).toEqual([tag(1)]);
});

test('where drawing fails all are missing, and nothing waits', async () => {
  const { written, pictures } = opened();
  draw.mockRejectedValue(new Error('no canvas'));
  written.value = about(0, 1);
  await vi.waitFor(() => expect(pictures.missing.value).toEqual([tag(0), tag(1)]));
  expect([pictures.working.value, pictures.found.value.size]).toEqual([false, 0]);
});

test('nothing is drawn once one has left', () => {
  const { written, lifetime } = opened();
  lifetime.abort();
  written.value = about(0);
  expect(draw).not.toHaveBeenCalled();
});

test('what is sent has the pictures that may leave, each with its passage, and nothing hidden in its words', () => {
  const built = buildRequest(about(0, 1), pdfs, own, (text) => text);
  const sent = new Map([[tag(1), { ...picture('BBBB'), id: 'other', description: 'Zorbina on page 1' }]]);
  const hide = (text: string) => text.replace('Zorbina', 'someone');
  const whole = withPictures(built.request, built.subjects, sent, hide);
  expect(whole.pictures).toEqual([{ ...picture('BBBB'), id: 'f1', description: 'someone on page 1' }]);
  expect(whole.request.passages.map(({ pictureId }) => pictureId)).toEqual([null, 'f1']);
  expect(withPictures(built.request, built.subjects, new Map(), hide)).toMatchObject({
    ...{ format: 'proofmark-request', version: 1, request: built.request, pictures: [] },
  });
});
