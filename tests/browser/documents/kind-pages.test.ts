import { expect, test } from 'vitest';
import { kindPages } from '@/entrypoints/workspace/kind-pages';
import { documentKinds } from '@/lib/documents/kinds';

test('each page that a kind has in the workspace has a view, and no view is without a page', () => {
  const names = documentKinds.flatMap(({ page }) => page?.name ?? []);
  expect(Object.keys(kindPages)).toEqual(names);
});
