import { expect, test } from 'vitest';
import { sharedByPages } from '@/scripts/shared-chunk';

/** Modules by what imports them as they open; those that nothing does are pages, or loaded later. */
const importers: Record<string, string[]> = {
  popup: [],
  viewer: [],
  later: [],
  alsoLater: [],
  store: ['popup', 'circle'],
  circle: ['store', 'viewer'],
  own: ['viewer', 'later'],
  reading: ['later', 'alsoLater'],
};
const modules = {
  getModuleInfo: (id: string) => ({ isEntry: id === 'popup' || id === 'viewer', importers: importers[id] ?? [] }),
};

test('what two pages need as they open is shared, and nothing that one page or parts that are loaded later need', () => {
  const shared = Object.keys(importers).filter((id) => sharedByPages(id, modules) !== null);
  expect(shared).toEqual(['store', 'circle']);
});
