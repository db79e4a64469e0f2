import { vi } from 'vitest';

/** What the browser does takes its time: who does not wait for it is too early. */
const later = () => new Promise((resolve) => setTimeout(resolve));

type Listener = (...given: never[]) => unknown;

/** An event of the browser, which a test fires. */
function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: vi.fn((listener: Listener, ..._conditions: unknown[]) => void listeners.add(listener)),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    /** Gives what the listeners answered. */
    fire: (...given: unknown[]) => [...listeners].map((listener) => listener(...(given as never[]))),
    clear: () => listeners.clear(),
  };
}

function storage() {
  const kept = new Map<string, unknown>();
  return {
    get: async (key: string | null) =>
      Object.fromEntries([...kept].filter(([each]) => key === null || each === key)) as Record<string, unknown>,
    set: async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, structuredClone(value));
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) kept.delete(key);
    },
    clear: () => kept.clear(),
  };
}

interface Tab {
  id: number;
  url?: string;
  [more: string]: unknown;
}

/** What the browser has, as a test wants it. */
export const there = {
  tabs: [] as Tab[],
  origins: [] as string[],
  permissions: [] as string[],
  scripts: [] as { id: string; [more: string]: unknown }[],
  /** How often styles have been put in. */
  styled: 0,
  commands: [] as { name: string; shortcut?: string }[],
  alarms: new Set<string>(),
  sessionRules: [] as { id: number; [more: string]: unknown }[],
  dynamicRules: [] as { id: number }[],
};

const events = () => [
  ...Object.values(browser.runtime).filter((each) => typeof each === 'object'),
  ...[browser.tabs.onRemoved, browser.tabs.onUpdated, browser.permissions.onAdded, browser.permissions.onRemoved],
  ...[browser.commands.onCommand, browser.contextMenus.onClicked, browser.alarms.onAlarm],
  ...[browser.notifications.onClicked, browser.webRequest.onHeadersReceived],
];

/** As it is when the browser has just been put in. */
export function freshBrowser(): void {
  Object.assign(there, {
    tabs: [],
    origins: [],
    permissions: [],
    scripts: [],
    commands: [],
    sessionRules: [],
    dynamicRules: [],
    styled: 0,
  });
  there.alarms.clear();
  for (const each of events()) each.clear();
  for (const area of [browser.storage.local, browser.storage.session]) area.clear();
  vi.clearAllMocks();
}

/** Stands in for the API of the browser, as far as the background asks it for anything. */
export const browser = {
  runtime: {
    id: 'proofmark',
    getURL: (path: string) => `chrome-extension://proofmark${path}`,
    onStartup: event(),
    onInstalled: event(),
  },
  storage: { local: storage(), session: storage() },
  action: {
    setBadgeBackgroundColor: vi.fn(async (_: unknown) => {}),
    setBadgeTextColor: vi.fn(async (_: unknown) => {}),
    setBadgeText: vi.fn(async (_: { text: string }) => {}),
    setTitle: vi.fn(async (_: { title: string }) => {}),
    openPopup: vi.fn(async () => {}),
  },
  alarms: {
    get: async (name: string) => (there.alarms.has(name) ? { name } : undefined),
    create: vi.fn(async (name: string, _: unknown) => void there.alarms.add(name)),
    onAlarm: event(),
  },
  notifications: { create: vi.fn(async (_name: string, _: { title: string }) => {}), onClicked: event() },
  commands: { onCommand: event(), getAll: async () => there.commands },
  windows: {
    create: vi.fn(async (_: { url: string }) => ({})),
    update: vi.fn(async (_id: number, _: unknown) => ({})),
  },
  contextMenus: { removeAll: vi.fn(async () => {}), create: vi.fn((_: unknown) => {}), onClicked: event() },
  permissions: {
    getAll: async () => ({ origins: there.origins, permissions: there.permissions }),
    contains: async ({ origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) =>
      origins.every((each) => there.origins.includes(each)) &&
      permissions.every((each) => there.permissions.includes(each)),
    remove: vi.fn(async (_: unknown) => true),
    onAdded: event(),
    onRemoved: event(),
  },
  tabs: {
    get: async (id: number) => {
      const tab = there.tabs.find((each) => each.id === id);
      if (!tab) throw new Error(`no tab ${id}`);
      return tab;
    },
    query: vi.fn(async (_: { url?: string | string[]; [more: string]: unknown }) => there.tabs),
    create: vi.fn(async (_: Record<string, unknown>) => ({})),
    update: vi.fn(async (_id: number, _: { url: string }) => ({})),
    onRemoved: event(),
    onUpdated: event(),
  },
  scripting: {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      there.scripts.filter(({ id }) => ids.includes(id)),
    registerContentScripts: vi.fn(async (scripts: typeof there.scripts) => {
      await later();
      there.scripts.push(...scripts);
    }),
    updateContentScripts: vi.fn(async (scripts: typeof there.scripts) => {
      await later();
      there.scripts = there.scripts.map((each) => scripts.find(({ id }) => id === each.id) ?? each);
    }),
    unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
      await later();
      there.scripts = there.scripts.filter(({ id }) => !ids.includes(id));
    }),
    insertCSS: vi.fn(async (_: unknown) => {
      await later();
      there.styled += 1;
    }),
    executeScript: vi.fn(async (_: unknown): Promise<{ result?: unknown }[]> => [{ result: 'text/html' }]),
  },
  webRequest: { onHeadersReceived: event() },
  declarativeNetRequest: {
    getSessionRules: async () => there.sessionRules,
    getDynamicRules: async () => there.dynamicRules,
    updateDynamicRules: vi.fn(async ({ removeRuleIds }: { removeRuleIds: number[] }) => {
      await later();
      there.dynamicRules = there.dynamicRules.filter(({ id }) => !removeRuleIds.includes(id));
    }),
    updateSessionRules: vi.fn(
      async ({ removeRuleIds, addRules }: { removeRuleIds: number[]; addRules: typeof there.sessionRules }) => {
        await later();
        there.sessionRules = [...there.sessionRules.filter(({ id }) => !removeRuleIds.includes(id)), ...addRules];
      },
    ),
  },
};
