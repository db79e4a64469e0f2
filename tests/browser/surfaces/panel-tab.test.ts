import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { panelTab } from '@/lib/surfaces/side-panel/panel-tab';

const surroundings = vi.hoisted(() => ({
  tab: {} as { id?: number; url?: string },
  queries: [] as unknown[],
  documents: {} as Record<number, { title: string }>,
  brought: [] as number[],
  activated: new Set<() => void>(),
  told: new Set<() => void>(),
}));

vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      query: async (given: unknown) => {
        surroundings.queries.push(given);
        return [surroundings.tab];
      },
      onActivated: {
        addListener: (listener: () => void) => surroundings.activated.add(listener),
        removeListener: (listener: () => void) => surroundings.activated.delete(listener),
      },
    },
  },
}));
vi.mock('@/lib/tabs/bring-overlay', () => ({
  bringOverlay: async (id: number) => {
    surroundings.brought.push(id);
  },
}));
vi.mock('@/lib/tabs/tab-documents', () => ({
  tabDocument: async (id: number) => surroundings.documents[id] ?? null,
  onTabDocuments: (listener: () => void, signal: AbortSignal) => {
    surroundings.told.add(listener);
    signal.addEventListener('abort', () => surroundings.told.delete(listener));
  },
}));

beforeEach(() => {
  Object.assign(surroundings, { tab: { id: 7 }, queries: [], documents: {}, brought: [] });
});

function follow() {
  const life = new AbortController();
  onTestFinished(() => life.abort());
  return { tab: panelTab(life.signal), life };
}

/** The person goes to a tab, or its document becomes known. */
const goesTo = (tab: { id?: number; url?: string }) => {
  surroundings.tab = tab;
  for (const each of surroundings.activated) each();
};
const tellsDocuments = () => {
  for (const each of surroundings.told) each();
};

const lesson = { title: 'A lesson' };
const url = 'https://school.example/';

test('the panel stands beside the active tab of its window, and follows the person to others', async () => {
  surroundings.documents = { 7: lesson };
  const { tab } = follow();
  expect(tab.value).toBeNull();
  await vi.waitFor(() => expect(tab.value).toEqual({ id: 7, document: lesson }));
  expect(surroundings.queries).toEqual([{ active: true, currentWindow: true }]);
  goesTo({ id: 8 });
  await vi.waitFor(() => expect(tab.value).toEqual({ id: 8, document: null }));
  surroundings.documents = { 8: lesson };
  tellsDocuments();
  await vi.waitFor(() => expect(tab.value).toEqual({ id: 8, document: lesson }));
});

test('where the address of a tab is told, its overlay is brought, once for each address', async () => {
  surroundings.tab = { id: 7, url };
  const { tab } = follow();
  await vi.waitFor(() => expect(surroundings.brought).toEqual([7]));
  tellsDocuments();
  goesTo({ id: 7, url: `${url}other` });
  await vi.waitFor(() => expect(surroundings.brought).toEqual([7, 7]));
  expect(tab.value).toEqual({ id: 7, document: null });
});

test('no overlay is brought where one is, where the address is not told, nor to a page of ours', async () => {
  surroundings.documents = { 7: lesson };
  surroundings.tab = { id: 7, url };
  const { tab } = follow();
  await vi.waitFor(() => expect(tab.value?.document).toEqual(lesson));
  for (const [id, given] of [
    [8, undefined],
    [9, `${location.origin}/workspace.html`],
  ] as const) {
    goesTo(given === undefined ? { id } : { id, url: given });
    await vi.waitFor(() => expect(tab.value?.id).toBe(id));
  }
  // Were one brought to those before, it would be by the time that it is to this.
  goesTo({ id: 10, url });
  await vi.waitFor(() => expect(surroundings.brought).toEqual([10]));
});

test('a tab without an id is none, and the panel stays with the one before', async () => {
  const { tab } = follow();
  await vi.waitFor(() => expect(tab.value?.id).toBe(7));
  goesTo({});
  goesTo({ id: 8 });
  await vi.waitFor(() => expect(tab.value?.id).toBe(8));
});

test('once the panel is closed nothing is followed any more', () => {
  const { life } = follow();
  expect([surroundings.activated.size, surroundings.told.size]).toEqual([1, 1]);
  life.abort();
  expect([surroundings.activated.size, surroundings.told.size]).toEqual([0, 0]);
});
