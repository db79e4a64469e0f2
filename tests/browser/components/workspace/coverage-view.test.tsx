import { expect, test, vi } from 'vitest';
import { CoverageView } from '@/components/matrix/coverage-view';
import { cellKey } from '@/lib/model/cell';
import type { CheckId } from '@/lib/model/ids';
import { artifact, cells, coverage, outline, reviewerThreads, sample, tag } from '@/tests/gallery/materials';
import { button, only, shown } from '../shown';

const [firstCell] = cells;
if (!firstCell) throw new Error('the sample has no cells');
const first = cellKey(firstCell);

function view(opened: boolean) {
  const on = {
    onCredential: vi.fn(),
    onRate: vi.fn(),
    onOpen: vi.fn(),
    onDelete: vi.fn(),
    onCheck: vi.fn(),
    onDone: vi.fn(),
  };
  const passages = [{ tag: tag('changed', { rationale: '<b>Because</b>' }), artifact, address: artifact.url }];
  const place = shown(
    <CoverageView
      coverage={coverage('mixed')}
      credentials={sample.credentials}
      marked={new Set<CheckId>()}
      open={opened ? { key: first, passages, threads: reviewerThreads() } : null}
      reviewed={new Map([[first, [{ reviewer: 'Lin Okafor', level: 'Meets' }]]])}
      askAddressOf={(key) => `#/ask/cell/${key}`}
      hrefOf={(key) => `#/coverage/${key}`}
      {...on}
    />,
  );
  return { place, on };
}

test('the grid has a cell for each requirement and indicator that belong together, and no other', () => {
  const { place } = view(false);
  const links = [...place.querySelectorAll('.matrix-cell')].map((link) => link.getAttribute('href'));
  expect(links.sort()).toEqual(cells.map((cell) => `#/coverage/${cellKey(cell)}`).sort());
});

test('an indicator under two requirements is shown twice', () => {
  const { place } = view(false);
  const shared = outline.indicators.find(
    ({ id }) => outline.requirements.filter(({ indicatorIds }) => indicatorIds.includes(id)).length > 1,
  );
  const blocks = [...place.querySelectorAll('.cell-block')].filter((block) =>
    block.textContent.includes(shared?.text ?? '?'),
  );
  expect(blocks.length).toBeGreaterThan(1);
});

test('each cell of the grid is named by indicator, requirement and state', () => {
  const { place } = view(false);
  for (const cell of place.querySelectorAll('.matrix-cell')) {
    expect(cell.getAttribute('aria-label')).toMatch(/matrix\.cell/);
  }
});

test('a cell opens and closes by its button', () => {
  const closed = view(false);
  button(closed.place, 'state.passages').click();
  expect(closed.on.onOpen.mock.calls).toEqual([[first]]);
  const opened = view(true);
  only<HTMLButtonElement>(opened.place, '[aria-expanded="true"]').click();
  expect(opened.on.onOpen.mock.calls).toEqual([[null]]);
});

test('an open cell takes the focus, for it may have been opened from the grid above', async () => {
  const { place } = view(true);
  await vi.waitFor(() => expect(document.activeElement).toBe(only(place, '[aria-expanded="true"]')));
});

test('an open cell shows its passages with rationale and artifact, as text', () => {
  const { place } = view(true);
  const passage = only(place, '.cell-passage');
  expect(passage.textContent).toContain('<b>Because</b>');
  expect(passage.querySelector('b')).toBeNull();
  expect(only<HTMLAnchorElement>(passage, 'a').href).toBe(artifact.url);
});

test('a pre-assessment check is ticked off', () => {
  const { place, on } = view(false);
  const [requirement] = outline.requirements;
  place.querySelector<HTMLInputElement>('.check-list input')?.click();
  expect(on.onCheck.mock.calls).toEqual([[requirement?.id, requirement?.checks[0]?.id, true]]);
});

test('what reviewers said stands beside the passages, and is marked as done there', () => {
  const { place, on } = view(true);
  const [thread] = reviewerThreads();
  expect(only(place, '.threads').textContent).toContain(thread?.thread.comment);
  button(place, 'feedback.markDoneLabel').click();
  expect(on.onDone.mock.calls).toEqual([[thread?.reply.id, [thread?.thread.id], true]]);
});

test('the level that a reviewer sees stands next to the self-rating', () => {
  const { place } = view(false);
  expect(only(place, '.cell-reviewed').textContent).toContain('matrix.reviewer');
});
