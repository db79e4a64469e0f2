import { afterEach, vi } from 'vitest';

/** A store of the extension, as far as it is asked here. */
function area() {
  const held: Record<string, unknown> = {};
  return {
    held,
    get: async (key: string | null) => (key === null ? { ...held } : key in held ? { [key]: held[key] } : {}),
    set: async (values: Record<string, unknown>) => void Object.assign(held, structuredClone(values)),
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete held[key];
    },
  };
}

afterEach(() => {
  vi.doUnmock('@wxt-dev/browser');
  vi.resetModules();
});

/** A browser with these sites allowed, for what is imported after it. The person agrees to whatever is asked. */
export function fakeBrowser(...sites: string[]) {
  const allowed = new Set(sites);
  const [local, session] = [area(), area()];
  const person = { agrees: true, tab: 1 };
  const browser = {
    permissions: {
      getAll: async () => ({ origins: [...allowed] }),
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => allowed.has(origin)),
      request: async ({ origins }: { origins: string[] }) => {
        if (person.agrees) for (const origin of origins) allowed.add(origin);
        return person.agrees;
      },
      remove: async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) allowed.delete(origin);
        return true;
      },
    },
    runtime: {},
    storage: { local, session },
    tabs: { getCurrent: async () => ({ id: person.tab }) },
  };
  vi.resetModules();
  vi.doMock('@wxt-dev/browser', () => ({ browser }));
  return { allowed, local, session, person };
}
