import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Located } from '@/lib/documents/document';
import { done } from '@/lib/messaging/answer';
import type { PageState, SightingReport } from '@/lib/messaging/protocol';
import { newArtifactId, newPassageId, newTagId, type PassageId } from '@/lib/model/ids';
import { startReporting } from '@/lib/tagging/reporting';
import { samplePage } from '@/tests/support/sample-page';

const stamps = { createdAt: 0, updatedAt: 0 };
const passage = { id: newPassageId(), quote: 'what they moved', selectors: [] };
const exact: Located = { status: 'exact', passageId: passage.id, start: 5, end: 20, quote: passage.quote };
const lost: Located = { status: 'lost', passageId: passage.id };
/** Longer than text has to be at rest, and than findings are gathered. */
const aWhile = 10_000;

let visit: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  visit = new AbortController();
});

afterEach(() => {
  visit.abort();
  vi.useRealTimers();
});

/** A document with one tag, whose passage stood somewhere else when it was last seen. */
function visited({ holdsAll = false } = {}) {
  const artifactId = newArtifactId();
  const state: PageState = {
    ...samplePage(),
    artifact: {
      id: artifactId,
      kind: 'web',
      url: 'https://school.example/plan',
      aliases: ['https://school.example/plan'],
      title: 'Plan',
      requirementIds: [],
      ...stamps,
    },
    tags: [
      {
        id: newTagId(),
        artifactId,
        passage,
        cells: [],
        rationale: '',
        sighting: { status: 'exact', start: 90, at: 0 },
        ...stamps,
      },
    ],
  };
  const located = signal<ReadonlyMap<PassageId, Located>>(new Map());
  const page = signal<PageState | null>(state);
  const reported: string[] = [];
  const reportSightings = async ({ sightings }: SightingReport) => {
    reported.push(...sightings.map(({ sighting }) => sighting.status));
    return done(null);
  };
  const { textChanged } = startReporting(
    { state: page, located, identity: () => null },
    { reportSightings },
    holdsAll,
    visit.signal,
  );
  const find = (found: Located) => {
    located.value = new Map([[passage.id, found]]);
  };
  return { find, page, state, reported, textChanged };
}

test('what was found on this visit and is scrolled away is not reported as lost', () => {
  const { find, reported } = visited();
  find(exact);
  vi.advanceTimersByTime(aWhile);
  find(lost);
  vi.advanceTimersByTime(aWhile);
  expect(reported).toEqual(['exact']);
});

test('what is gone from a text that holds all of its document is lost', () => {
  const { find, reported } = visited({ holdsAll: true });
  find(exact);
  vi.advanceTimersByTime(aWhile);
  find(lost);
  vi.advanceTimersByTime(aWhile);
  expect(reported).toEqual(['exact', 'lost']);
});

test('what was never found is lost, once the text has been at rest', () => {
  const { find, reported, textChanged } = visited();
  find(lost);
  for (let times = 0; times < 10; times += 1) {
    vi.advanceTimersByTime(1_000);
    textChanged();
  }
  expect(reported).toEqual([]);
  vi.advanceTimersByTime(aWhile);
  expect(reported).toEqual(['lost']);
});

test('where the text changes again, it has to be at rest anew before anything is lost', () => {
  const { find, reported, textChanged } = visited();
  vi.advanceTimersByTime(aWhile);
  textChanged();
  find(lost);
  vi.advanceTimersByTime(1_000);
  expect(reported).toEqual([]);
  vi.advanceTimersByTime(aWhile);
  expect(reported).toEqual(['lost']);
});

test('what was found in one document says nothing of the next one', () => {
  const { find, page, state, reported } = visited();
  find(exact);
  vi.advanceTimersByTime(aWhile);
  page.value = null;
  find(lost);
  page.value = state;
  vi.advanceTimersByTime(aWhile);
  expect(reported).toEqual(['exact', 'lost']);
});

test('findings of one moment are one report, and none comes once the document is left', () => {
  const { find, reported } = visited();
  vi.advanceTimersByTime(aWhile);
  find(lost);
  find(exact);
  vi.advanceTimersByTime(aWhile);
  expect(reported).toEqual(['exact']);
  find({ ...exact, start: 6 });
  visit.abort();
  vi.advanceTimersByTime(aWhile);
  find({ ...exact, start: 7 });
  vi.advanceTimersByTime(aWhile);
  expect(reported).toEqual(['exact']);
});
