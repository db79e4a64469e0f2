import { expect, onTestFinished, test, vi } from 'vitest';
import { OpeningFailure } from '@/lib/pdf-files/problem';
import lockedUrl from '@/tests/fixtures/pdfs/locked.pdf?url';
import { madePdf } from './made-pdf';
import { emptyViewer, shown, sourceOf } from './shown-file';

function fresh(...given: Parameters<typeof emptyViewer>) {
  const empty = emptyViewer(...given);
  onTestFinished(empty.close);
  return empty;
}

const pages = [['Shadows move.'], ['They grow.'], ['And vanish.']];

test('a file is shown from its first page, with how many there are and what they are called', async () => {
  const opened = vi.fn();
  const { session } = fresh(opened);
  const { state } = session;
  const opening = session.openFrom(sourceOf(madePdf({ pages, labels: '/S /r' })));
  expect(state.opening.value).toEqual({ name: 'lesson.pdf', loaded: 0, total: 0 });
  await opening;
  expect(state.opening.value).toBeNull();
  expect(state.pages.value).toBe(3);
  expect(state.page.value).toBe(1);
  const file = await shown(session);
  expect(opened).toHaveBeenCalledExactlyOnceWith(file, expect.any(AbortSignal));
  await vi.waitFor(() => expect(state.labels.value).toEqual(['i', 'ii', 'iii']));
  expect(state.problem.value).toBeNull();
});

test('labels that only number the pages from 1 say nothing', async () => {
  const { session } = fresh();
  await session.openFrom(sourceOf(madePdf({ pages, labels: '/S /D' })));
  const { document: file } = await shown(session);
  expect(await file.getPageLabels()).toEqual(['1', '2', '3']);
  expect(session.state.labels.value).toBeNull();
});

test('another file takes the place of the one that is open, which lives until then', async () => {
  const { session, lives } = fresh();
  await session.openFrom(sourceOf(madePdf({ pages })));
  await shown(session);
  session.state.finding.value = { ...session.state.finding.value, open: true, query: 'grow' };
  const other = session.openFrom(sourceOf(madePdf({ pages: [['Another.']] }), 'other.pdf'));
  expect(lives[0]?.aborted).toBe(false);
  await other;
  expect(lives.map(({ aborted }) => aborted)).toEqual([true, false]);
  expect(session.state.pages.value).toBe(1);
  expect(session.state.opened.value?.source.name).toBe('other.pdf');
  expect(session.state.finding.value).toMatchObject({ open: false, query: '' });
});

test('of two files that are opened one after the other the second is shown', async () => {
  const { session, lives } = fresh();
  const late = Promise.withResolvers<ReturnType<typeof sourceOf>>();
  const first = session.openFrom({
    name: 'late.pdf',
    read: (progress) => {
      progress(5, 10);
      return late.promise;
    },
  });
  expect(session.state.opening.value).toEqual({ name: 'late.pdf', loaded: 5, total: 10 });
  await session.openFrom(sourceOf(madePdf({ pages }), 'second.pdf'));
  late.resolve(sourceOf(madePdf({ pages: [['Late.']] }), 'late.pdf'));
  await first;
  expect(session.state.opened.value?.source.name).toBe('second.pdf');
  expect(session.state.problem.value).toBeNull();
  expect(lives).toHaveLength(1);
});

test('what can’t be had or is no PDF is told by its name, and what is open stays', async () => {
  const { session } = fresh();
  await session.openFrom(sourceOf(madePdf({ pages })));
  const open = session.state.opened.value;
  const told = async (source: Parameters<typeof session.openFrom>[0]) => {
    await session.openFrom(source);
    expect(session.state.opening.value).toBeNull();
    expect(session.state.opened.value).toBe(open);
    return session.state.problem.value;
  };
  const read = () => Promise.reject(new Error('offline'));
  expect(await told({ name: 'far.pdf', read })).toEqual({ problem: 'unreachable', name: 'far.pdf' });
  const refuse = () => Promise.reject(new OpeningFailure('keptByDrive'));
  expect(await told({ name: '', read: refuse })).toEqual({ problem: 'keptByDrive', name: '' });
  expect(await told(sourceOf(new Blob(['<html>']), 'page.pdf'))).toEqual({ problem: 'notPdf', name: 'page.pdf' });
  await session.openFrom(sourceOf(madePdf({ pages: [['Another.']] })));
  expect(session.state.problem.value).toBeNull();
});

test('a locked file asks for its password, again where it was wrong, and is left where none is given', async () => {
  const { session } = fresh();
  const { state } = session;
  const bytes = await (await fetch(lockedUrl)).blob();
  const opening = session.openFrom(sourceOf(bytes, 'locked.pdf'));
  await vi.waitFor(() => expect(state.asking.value).toMatchObject({ name: 'locked.pdf', wrong: false }));
  state.asking.value?.answer('not this');
  await vi.waitFor(() => expect(state.asking.value?.wrong).toBe(true));
  state.asking.value?.answer(null);
  await opening;
  expect(state.asking.value).toBeNull();
  expect(state.problem.value).toEqual({ problem: 'locked', name: 'locked.pdf' });
});

test('what a file leaves without a name is given one', async () => {
  const { session } = fresh();
  const field = '<</Type /Annot /Subtype /Widget /FT /Tx /T (pupil) /Rect [40 100 140 120] /F 4>>';
  const known = '<</Type /Annot /Subtype /Widget /FT /Tx /T (teacher) /TU (Your name) /Rect [40 140 140 160] /F 4>>';
  const link = '<</Type /Annot /Subtype /Link /Rect [40 200 140 220] /Dest [10 0 R /Fit]>>';
  await session.openFrom(sourceOf(madePdf({ pages, annotations: `${field} ${known} ${link}` })));
  await shown(session);
  await vi.waitFor(() => expect(document.querySelectorAll('.annotationLayer input')).toHaveLength(2));
  const names = [...document.querySelectorAll('.annotationLayer :is(input, a)')].map((each) => each.ariaLabel);
  expect(names.sort()).toEqual(['Your name', 'pupil', 'viewer.linkInside']);
  expect(document.querySelector('.textLayer')?.hasAttribute('tabindex')).toBe(false);
});

test('where the person was in a file is where it opens again', async () => {
  const { session, container } = fresh();
  const bytes = madePdf({ pages });
  await session.openFrom(sourceOf(bytes));
  const { viewer } = await shown(session);
  expect(viewer.currentScaleValue).toBe('auto');
  expect(container.scrollTop).toBe(0);
  viewer.currentScaleValue = '1.5';
  viewer.pagesRotation = 90;
  viewer.scrollPageIntoView({ pageNumber: 3 });
  await vi.waitFor(() => expect(session.state.page.value).toBe(3));
  expect(session.state).toMatchObject({ scale: { value: 1.5 }, zoom: { value: '1.5' }, rotation: { value: 90 } });
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await session.openFrom(sourceOf(madePdf({ pages: [['Another.']] })));
  await session.openFrom(sourceOf(bytes));
  await vi.waitFor(() => expect(session.state.page.value).toBe(3));
  expect(session.state.opened.value?.viewer).toMatchObject({ currentScaleValue: '1.5', pagesRotation: 90 });
});

test('a zoom to the width of the window follows it', async () => {
  const { session, container } = fresh();
  await session.openFrom(sourceOf(madePdf({ pages })));
  const { viewer } = await shown(session);
  viewer.currentScaleValue = 'page-width';
  const { scale } = session.state;
  const before = scale.value;
  container.style.width = '350px';
  await vi.waitFor(() => expect(scale.value).toBeLessThan(before * 0.6));
  viewer.currentScaleValue = '1';
  container.style.width = '500px';
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(scale.value).toBe(1);
});
