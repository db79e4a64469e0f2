import { expect, test, vi } from 'vitest';
import type { ArtifactEntry, ShownCounts } from '@/components/artifacts/artifact-item';
import { ArtifactList } from '@/components/artifacts/artifact-list';
import type { ArtifactId } from '@/lib/model/ids';
import { artifact, outline } from '@/tests/gallery/materials';
import { button, only, shown } from '../shown';

const entry: ArtifactEntry = { artifact, address: 'https://school.example/', isLesson: false };

function list(given: (Partial<ArtifactEntry> & { lost?: number })[], requirements = outline.requirements) {
  const on = { onServes: vi.fn(), onDelete: vi.fn(), onNear: vi.fn() };
  const counts = new Map(
    given.map(({ lost = 0 }, at): [ArtifactId, ShownCounts] => [`${at}` as ArtifactId, { tags: 2, lost }]),
  );
  const entries = given.map(({ lost: _, ...each }, at) => ({
    ...entry,
    ...each,
    artifact: { ...(each.artifact ?? artifact), id: `${at}` as typeof artifact.id },
  }));
  return { place: shown(<ArtifactList entries={entries} counts={counts} requirements={requirements} {...on} />), on };
}

test('without any document it is said how there will be some', () => {
  expect(list([]).place.textContent).toContain('workspace.artifactsEmptyTitle');
  expect(list([{}]).place.textContent).not.toContain('workspace.artifactsEmptyTitle');
});

test('a document opens where that is known, and says what of it is lost', () => {
  const { place } = list([{}, { address: null, lost: 3 }]);
  const [first, second] = place.querySelectorAll('li');
  expect(first?.querySelector('a')?.getAttribute('href')).toBe('https://school.example/');
  expect(first?.querySelector('[data-mark=lost]')).toBeNull();
  expect(second?.querySelector('a')).toBeNull();
  expect(second?.querySelector('[data-mark=lost]')?.textContent).toContain('workspace.artifactLost 3');
});

test('it can serve the requirements of the active credential, where there are any', () => {
  expect(only(list([{}]).place, 'fieldset')).not.toBeNull();
  expect(list([{}], []).place.querySelector('fieldset')).toBeNull();
});

test('a document without a title is called so, and when one is deleted the focus stays in the list', () => {
  const { place, on } = list([{ artifact: { ...artifact, title: '' } }, {}]);
  expect(place.querySelector('h2')?.textContent).toBe('workspace.untitled');
  button(place, 'workspace.artifactDeleteLabel').click();
  expect(on.onDelete).toHaveBeenCalledExactlyOnceWith('0');
  expect(document.activeElement?.closest('li')).toBe(place.querySelectorAll('li')[1]);
});
