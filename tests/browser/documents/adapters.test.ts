import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beginGoogleDocs } from '@/lib/documents/google-docs/adapter';
import { beginGoogleSlides } from '@/lib/documents/google-slides/adapter';
import { beginWeb } from '@/lib/documents/web/adapter';
import { newPassageId } from '@/lib/model/ids';

const made = vi.hoisted(() => ({ docs: vi.fn(), slides: vi.fn(), web: vi.fn() }));
const rewritten = vi.hoisted(() => ({ listeners: [] as { listener: () => void; signal: AbortSignal }[] }));

vi.mock('@/lib/documents/google-docs/google-doc', () => ({ createGoogleDocument: made.docs }));
vi.mock('@/lib/documents/google-slides/google-slides', () => ({ createGoogleSlides: made.slides }));
vi.mock('@/lib/documents/web/web-document', () => ({ createWebDocument: made.web }));
vi.mock('@/lib/host/rewriting', () => ({
  onRewritten: (_: Document, listener: () => void, signal: AbortSignal) =>
    rewritten.listeners.push({ listener, signal }),
}));
vi.mock('@/lib/documents/google-docs/address', async (original) => {
  const own = await original<typeof import('@/lib/documents/google-docs/address')>();
  const site = 'https://docs.google.com';
  return { ...own, parseDocAddress: (href: string) => own.parseDocAddress(href.replace(location.origin, site)) };
});
vi.mock('@/lib/documents/google-slides/address', async (original) => {
  const own = await original<typeof import('@/lib/documents/google-slides/address')>();
  const site = 'https://docs.google.com';
  return { ...own, parseSlidesAddress: (href: string) => own.parseSlidesAddress(href.replace(location.origin, site)) };
});

const before = location.href;
const goTo = (path: string) => history.replaceState(null, '', path);
let life = new AbortController();

beforeEach(() => {
  vi.clearAllMocks();
  rewritten.listeners = [];
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  sessionStorage.clear();
});
afterAll(() => goTo(before));

/** Where an overlay is put: what it is put over, and what it is told to show. */
function overlays() {
  const given = { host: () => document.body, signal: life.signal };
  const revealed: string[] = [];
  const until: AbortSignal[] = [];
  const put = vi.fn((open: (with_: typeof given) => unknown, signal: AbortSignal) => {
    open(given);
    until.push(signal);
    return { revealPassage: (id: string) => void revealed.push(id) };
  });
  return { put: put as never, puts: put, given, revealed, until };
}

test.each([
  ['a document', beginGoogleDocs, made.docs, '/document/d/document-of-mine/edit?tab=t.1', { tabId: 't.1' }],
  ['a presentation', beginGoogleSlides, made.slides, '/presentation/d/presentation-of-mine/edit', {}],
])('the overlay comes over %s once one is open, and once only', (_, begin, create, path, told) => {
  const { put, given, puts } = overlays();
  goTo('/document/u/0/');
  begin(put, life.signal);
  expect(create).not.toHaveBeenCalled();
  goTo(path);
  expect(create).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ ...given, opened: expect.objectContaining(told) }),
  );
  goTo('/document/u/0/');
  goTo(path);
  expect(puts).toHaveBeenCalledOnce();
});

test('it does not come any more where the page is left before', () => {
  const { put, puts } = overlays();
  goTo('/document/u/0/');
  beginGoogleDocs(put, life.signal);
  life.abort();
  goTo('/document/d/document-of-mine/edit');
  expect(puts).not.toHaveBeenCalled();
});

test('a passage for which the tab of a document was loaded anew is shown', () => {
  goTo('/document/d/document-of-mine/edit');
  const first = overlays();
  beginGoogleDocs(first.put, life.signal);
  expect(first.revealed).toEqual([]);
  const id = newPassageId();
  sessionStorage.setItem('proofmark-reveal', id);
  const second = overlays();
  beginGoogleDocs(second.put, life.signal);
  expect(second.revealed).toEqual([id]);
});

test('what is framed in a presentation is called by what it is and where', () => {
  goTo('/presentation/d/presentation-of-mine/edit');
  beginGoogleSlides(overlays().put, life.signal);
  const [[{ name }]] = made.slides.mock.calls as [[{ name(kind: string, slide: string): string }]];
  expect([name('slide', '3'), name('shape', '4')]).toEqual(['slides.slide 3', 'slides.shape 4']);
});

test('a page that a script writes anew has the overlay anew, and the one before ends', () => {
  const { put, until } = overlays();
  beginWeb(put, life.signal);
  expect(made.web).toHaveBeenCalledOnce();
  rewritten.listeners[0]?.listener();
  expect(made.web).toHaveBeenCalledTimes(2);
  expect(until.map(({ aborted }) => aborted)).toEqual([true, false]);
  expect(rewritten.listeners.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  life.abort();
  expect(until.map(({ aborted }) => aborted)).toEqual([true, true]);
});
