import { afterEach, expect, test, vi } from 'vitest';
import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';
import { viewerCommands } from '@/lib/viewer/commands';
import { fetchPdf } from '@/lib/viewer/fetch-pdf';
import { followFinding } from '@/lib/viewer/finding';
import { followEntry, outlineOf } from '@/lib/viewer/outline';
import { newViewerState } from '@/lib/viewer/viewer-state';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function opened(document_: object = {}) {
  const listeners = new Map<string, (event: unknown) => void>();
  const container = document.body.appendChild(document.createElement('div'));
  container.tabIndex = 0;
  const pdf = {
    container,
    document: document_,
    source: { name: 'lesson.pdf', bytes: new Blob(), url: null },
    events: {
      dispatch: vi.fn(),
      on: (name: string, listener: (event: unknown) => void) => listeners.set(name, listener),
    },
    links: { goToPage: vi.fn(), goToDestination: vi.fn(async (_: unknown) => {}) },
    viewer: {
      pageLabelToPageNumber: (label: string) => ({ iv: 4 })[label] ?? null,
      pagesRotation: 0,
      currentScaleValue: 'auto',
    },
  };
  const state = newViewerState();
  state.opened.value = pdf as unknown as OpenedPdf;
  state.pages.value = 5;
  const tell = (name: string, event: object) => listeners.get(name)?.(event);
  return { pdf, state, tell, commands: viewerCommands(state), asOpened: pdf as unknown as OpenedPdf };
}

test('a page is gone to by its number or its label, where there is such a page', () => {
  const { pdf, state, commands } = opened();
  expect(['1', '5'].map(commands.goTo)).toEqual([true, true]);
  expect(['0', '6', '1.5', 'iv', ''].map(commands.goTo)).toEqual([false, false, false, false, false]);
  state.labels.value = ['i', 'ii', 'iii', 'iv', 'v'];
  expect(commands.goTo('iv')).toBe(true);
  expect(commands.goTo('2')).toBe(true);
  expect(pdf.links.goToPage.mock.calls.flat()).toEqual([1, 5, 4, 2]);
});

test('pages are turned and sized as the person says, and nothing where no file is open', () => {
  const { pdf, state, commands } = opened();
  commands.rotate(90);
  commands.rotate(-90);
  commands.rotate(90);
  commands.zoomTo('page-fit');
  expect(pdf.viewer).toMatchObject({ pagesRotation: 90, currentScaleValue: 'page-fit' });
  state.opened.value = null;
  commands.rotate(90);
  commands.zoomTo('auto');
  expect(commands.thumbnails()).toBeNull();
  expect(pdf.viewer).toMatchObject({ pagesRotation: 90, currentScaleValue: 'page-fit' });
});

test('finding begins with what is selected, where that is a few words in one line', () => {
  const { state, commands } = opened();
  const selecting = (text: string) => {
    vi.spyOn(window, 'getSelection').mockReturnValue({ toString: () => text } as Selection);
    commands.openFind();
    return state.finding.value.query;
  };
  expect(selecting('  a shadow ')).toBe('a shadow');
  for (const other of ['', 'one\ntwo', 'x'.repeat(101)]) expect(selecting(other)).toBe('a shadow');
  expect(selecting('x'.repeat(100))).toHaveLength(100);
  expect(state.finding.value).toMatchObject({ open: true, asked: 5 });
});

test('what is sought is sought as the person ticked it, onward and back', () => {
  const { pdf, state, commands } = opened();
  state.finding.value = { ...state.finding.value, query: 'shadow', matchCase: true };
  for (const step of ['anew', 'again', 'back'] as const) commands.find(step);
  commands.highlightAllChanged();
  const asked = pdf.events.dispatch.mock.calls.map(([name, given]) => [name, given.type, given.findPrevious]);
  expect(asked).toEqual([
    ['find', '', false],
    ['find', 'again', false],
    ['find', 'again', true],
    ['find', 'highlightallchange', false],
  ]);
  const given = pdf.events.dispatch.mock.lastCall?.[1];
  expect(given).toMatchObject({ query: 'shadow', caseSensitive: true, entireWord: false, highlightAll: true });
});

test('finding says how many there are and whether it began anew, and nothing without words', () => {
  const { state, tell, asOpened } = opened();
  followFinding(asOpened, state, new AbortController().signal);
  const told = (outcome: number) => {
    tell('updatefindcontrolstate', { matchesCount: { current: 1, total: 3 }, state: outcome });
    return state.finding.value.outcome;
  };
  expect(told(0)).toBe('none');
  state.finding.value = { ...state.finding.value, query: 'shadow' };
  expect([0, 1, 2, 3, 4].map(told)).toEqual(['found', 'notFound', 'wrapped', 'pending', 'none']);
  tell('updatefindmatchescount', { matchesCount: { current: 2, total: 7 } });
  expect(state.finding.value).toMatchObject({ current: 2, total: 7 });
});

test('closing it keeps what was sought for the next time, and gives the keys back to the pages', () => {
  const { pdf, state, commands } = opened();
  state.finding.value = { ...state.finding.value, open: true, query: 'shadow', wholeWords: true, total: 3 };
  commands.closeFind();
  expect(state.finding.value).toMatchObject({ open: false, query: 'shadow', wholeWords: true, total: 0 });
  expect(pdf.events.dispatch).toHaveBeenCalledWith('findbarclose', { source: null });
  expect(document.activeElement).toBe(pdf.container);
});

test('an outline is told with what leads where, and one that can’t be read is none', async () => {
  const leaf = { title: ' Shadows ', bold: true, italic: false, dest: 'here', url: null, items: [] };
  const whole = { ...leaf, title: 'All', bold: false, dest: null, count: 1, items: [{ ...leaf, count: -1 }] };
  const { asOpened, pdf } = opened({ getOutline: async () => [whole] });
  const [all] = await outlineOf(asOpened);
  expect(all).toMatchObject({ title: 'All', open: true, place: null });
  const [entry] = all?.entries ?? [];
  expect(entry).toMatchObject({ title: 'Shadows', bold: true, open: false, place: 'here' });
  if (all) await followEntry(asOpened, all);
  expect(pdf.links.goToDestination).not.toHaveBeenCalled();
  if (entry) await followEntry(asOpened, entry);
  expect(pdf.links.goToDestination).toHaveBeenCalledWith('here');
  const broken = opened({ getOutline: () => Promise.reject(new Error('broken')) });
  expect(await outlineOf(broken.asOpened)).toEqual([]);
});

function serving(headers: Record<string, string>, status = 200) {
  vi.spyOn(window, 'fetch').mockImplementation(async () => new Response('%PDF-1.7', { status, headers }));
}

test('a file is fetched under its name, and how much of it has come is told', async () => {
  serving({ 'content-length': '8', 'content-disposition': 'attachment; filename="plan.pdf"' });
  const told: number[][] = [];
  const { signal } = new AbortController();
  const file = await fetchPdf('https://school.example/a.pdf', (loaded, of) => told.push([loaded, of]), signal);
  expect(file).toMatchObject({ name: 'plan.pdf', url: 'https://school.example/a.pdf' });
  expect([await file.bytes.text(), file.bytes.type]).toEqual(['%PDF-1.7', 'application/pdf']);
  expect(told.at(-1)).toEqual([8, 8]);
  // Of what was packed on its way the length says nothing.
  serving({ 'content-length': '5', 'content-encoding': 'gzip' });
  await fetchPdf('https://school.example/a.pdf', (loaded, of) => told.push([loaded, of]), signal);
  expect(told.at(-1)).toEqual([8, 0]);
});

test('what is refused is no file, nor is the page that Drive shows in its place', async () => {
  const { signal } = new AbortController();
  const fetched = (url: string) => fetchPdf(url, () => {}, signal);
  serving({}, 404);
  await expect(fetched('https://school.example/a.pdf')).rejects.toThrow('404');
  serving({ 'content-type': 'text/html; charset=utf-8' });
  await expect(fetched('https://drive.google.com/uc?export=download&id=1234567890abcdef')).rejects.toMatchObject({
    problem: 'keptByDrive',
  });
  expect((await fetched('https://school.example/a.pdf')).name).toBe('a.pdf');
});
