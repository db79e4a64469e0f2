import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newArtifactId, newTagId } from '@/lib/model/ids';
import { revealWhereOpened } from '@/lib/navigation/reveal-where-opened';

const there = vi.hoisted(() => ({
  tabs: [] as number[],
  asked: [] as unknown[][],
  answers: [] as { ok: boolean; failure?: string }[],
  told: new Set<() => void>(),
}));
vi.mock('@/lib/tabs/tab-documents', () => ({
  tabsShowing: async () => [...there.tabs],
  onTabDocuments: (listener: () => void, signal: AbortSignal) => {
    there.told.add(listener);
    signal.addEventListener('abort', () => there.told.delete(listener));
  },
}));
vi.mock('@/lib/messaging/ask', () => ({
  askOverlay: async (...given: unknown[]) => {
    there.asked.push(given);
    return there.answers.shift() ?? { ok: true };
  },
}));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  Object.assign(there, { tabs: [], asked: [], answers: [] });
});
afterEach(() => {
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
});

const [artifact, tag] = [newArtifactId(), newTagId()];
const passes = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
async function opens(...tabs: number[]): Promise<void> {
  there.tabs = tabs;
  for (const each of there.told) each();
  await passes(0);
}

test('a passage is shown in the tab in which its document comes to be open, once', async () => {
  there.tabs = [3];
  await revealWhereOpened(artifact, tag);
  await opens(3);
  expect(there.asked).toEqual([]);
  await opens(3, 4);
  expect(there.asked).toEqual([[4, 'revealPassage', tag]]);
  await opens(3, 4, 5);
  expect(there.asked).toHaveLength(1);
});

test('what has only just come and does not answer is asked again, for a while', async () => {
  await revealWhereOpened(artifact, tag);
  there.answers = [
    { ok: false, failure: 'noAnswer' },
    { ok: false, failure: 'noAnswer' },
  ];
  await opens(4);
  expect(there.asked).toHaveLength(1);
  await passes(300);
  expect(there.asked).toHaveLength(2);
  await passes(2_000);
  expect(there.asked).toHaveLength(3);
  there.answers = Array.from({ length: 1_000 }, () => ({ ok: false, failure: 'noAnswer' }));
  await revealWhereOpened(artifact, tag);
  await opens(4, 5);
  await passes(40_000);
  const { length } = there.asked;
  await passes(40_000);
  expect(there.asked).toHaveLength(length);
});

test('one that answers otherwise is left alone', async () => {
  await revealWhereOpened(artifact, tag);
  there.answers = [{ ok: false, failure: 'notHere' }];
  await opens(4);
  await passes(2_000);
  expect(there.asked).toHaveLength(1);
});

test('a link that is followed meanwhile takes its place, and what comes too late is left where it is', async () => {
  const later = newTagId();
  await revealWhereOpened(artifact, tag);
  await revealWhereOpened(artifact, later);
  await opens(4);
  expect(there.asked).toEqual([[4, 'revealPassage', later]]);
  await revealWhereOpened(artifact, tag);
  await passes(30_000);
  await opens(4, 5);
  expect(there.asked).toHaveLength(1);
});
