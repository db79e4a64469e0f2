import { expect, test } from 'vitest';
import { sharedByPages } from '@/scripts/shared-chunk';

/** Modules by what imports them as they open; those that nothing does are pages, or loaded later. */
const importers: Record<string, string[]> = {
  'entrypoints/popup/index.html': [],
  viewer: [],
  workspace: [],
  later: [],
  alsoLater: [],
  store: ['entrypoints/popup/index.html', 'circle'],
  circle: ['store', 'viewer'],
  lists: ['viewer', 'workspace'],
  own: ['viewer', 'later'],
  reading: ['later', 'alsoLater'],
};
const pages = ['entrypoints/popup/index.html', 'viewer', 'workspace'];
const modules = {
  getModuleInfo: (id: string) => ({ isEntry: pages.includes(id), importers: importers[id] ?? [] }),
};
const named = (name: string) => Object.keys(importers).filter((id) => sharedByPages(id, modules) === name);

test('what the popup and another page need as they open is in one file', () => {
  expect(named('shared')).toEqual(['store', 'circle']);
});

test('what only other pages share is kept from the popup, and what one page or later parts need from all', () => {
  expect(named('shared-beside-popup')).toEqual(['lists']);
});
