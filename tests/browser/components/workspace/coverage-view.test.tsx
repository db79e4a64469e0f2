import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '@/components/matrix/matrix.css';
import { CoverageView } from '@/components/matrix/coverage-view';
import type { CredentialCoverage } from '@/lib/coverage/coverage';
import { cellKey } from '@/lib/model/cell';
import type { CheckId } from '@/lib/model/ids';
import { artifact, cells, coverage, outline, reviewerThreads, sample, tag } from '@/tests/gallery/materials';
import { wideCoverage } from '@/tests/gallery/wide-coverage';
import { button, only, shown } from '../shown';

const [firstCell] = cells;
if (!firstCell) throw new Error('the sample has no cells');
const first = cellKey(firstCell);

function view(opened: boolean, given: Partial<Parameters<typeof CoverageView>[0]> = {}) {
  const on = {
    ...{ onCredential: vi.fn(), onRate: vi.fn(), onClose: vi.fn(), onMore: vi.fn(), onDelete: vi.fn() },
    ...{ onCheck: vi.fn(), onDone: vi.fn(), onFollow: vi.fn(), onSave: vi.fn(), onPrint: vi.fn() },
  };
  const passages = [{ tag: tag('changed', { rationale: '<b>Because</b>' }), artifact, address: artifact.url }];
  const place = shown(
    <CoverageView
      view="requirements"
      coverage={coverage('mixed')}
      credentials={sample.credentials}
      marked={new Set<CheckId>()}
      open={opened ? { key: first, from: null, passages, total: 1, threads: reviewerThreads() } : null}
      reviewed={new Map([[first, [{ reviewer: 'Lin Okafor', level: 'Meets' }]]])}
      artifacts={null}
      sideBySide={null}
      askAddressOf={(key) => `#/ask/cell/${key}`}
      wholeAddressOf={(key) => `#/coverage/${key}`}
      hrefOf={(key, from) => `#/coverage/${key}${from ? `/${from}` : ''}`}
      requirementHref={({ id }) => `#/credentials/sample/${id}`}
      viewAddressOf={(each) => `#/coverage/${each}`}
      {...on}
      {...given}
    />,
  );
  return { place, on };
}

const cellsIn = (place: Element) => [...place.querySelectorAll<HTMLAnchorElement>('.matrix-cell')];
const focused = () => document.activeElement?.getAttribute('href');

test('the map has a cell for each requirement and indicator that belong together, and no other', () => {
  const { place } = view(false);
  const links = cellsIn(place).map((link) => link.getAttribute('href'));
  expect(links.sort()).toEqual(cells.map((cell) => `#/coverage/${cellKey(cell)}`).sort());
});

test('each cell of the map is named by indicator, requirement and state, and stands where its column says', () => {
  const { place } = view(false);
  const heads = [...place.querySelectorAll('.map-code')];
  for (const cell of cellsIn(place)) {
    expect(cell.getAttribute('aria-label')).toMatch(/matrix\.cell/);
    const index = cell.closest('td')?.getAttribute('aria-colindex');
    const head = heads.find((each) => each.getAttribute('aria-colindex') === index);
    expect(cell.getAttribute('aria-label')).toContain(head?.textContent);
  }
});

test('one cell alone is reached by Tab, and the arrows go through the others, past what is empty', async () => {
  const { place } = view(false);
  const reachable = cellsIn(place).filter(({ tabIndex }) => tabIndex === 0);
  expect(reachable).toHaveLength(1);
  reachable[0]?.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(focused()).toBe(cellsIn(place)[1]?.getAttribute('href'));
  await userEvent.keyboard('{End}{ArrowDown}');
  const row = document.activeElement?.closest('[data-row]')?.getAttribute('data-row');
  expect(row).toBe('1');
  await userEvent.keyboard('{Home}');
  expect(focused()).toMatch(/^#\/credentials\/sample\//);
  await userEvent.keyboard('{Control>}{End}{/Control}');
  expect(focused()).toBe(cellsIn(place).at(-1)?.getAttribute('href'));
  expect(place.querySelectorAll('.map [tabindex="0"]')).toHaveLength(1);
});

test('a cell that has the focus says in words what it is about', async () => {
  const { place } = view(false);
  cellsIn(place)[0]?.focus();
  await userEvent.keyboard('{ArrowRight}');
  const card = await vi.waitFor(() => only(place, '[role=tooltip]'));
  expect(card.textContent).toContain(outline.indicators[1]?.text);
  expect(document.activeElement?.getAttribute('aria-describedby')).toBe(card.id);
  await userEvent.keyboard('{Escape}');
  expect(place.querySelector('[role=tooltip]')).toBeNull();
});

test('an open cell takes the focus, for its passages stand beside the map; closing gives it back', async () => {
  const { place, on } = view(true);
  await vi.waitFor(() => expect(document.activeElement).toBe(only(place, '.cell-panel h2')));
  await userEvent.keyboard('{Escape}');
  expect(on.onClose).toHaveBeenCalledOnce();
  expect(focused()).toBe(`#/coverage/${first}`);
});

test('an open cell shows its passages with rationale and artifact, as text', () => {
  const { place, on } = view(true);
  const passage = only(place, '.cell-passage');
  expect(passage.textContent).toContain('<b>Because</b>');
  expect(passage.querySelector('b')).toBeNull();
  const link = only<HTMLAnchorElement>(passage, 'a');
  expect(link.href).toBe(artifact.url);
  link.addEventListener('click', (event) => event.preventDefault());
  link.click();
  expect(on.onFollow).toHaveBeenCalledOnce();
});

test('of many passages those near the window alone are drawn, and all are found by the browser’s search', () => {
  const many = Array.from({ length: 400 }, (_, at) => ({
    tag: { ...tag('exact'), id: `tag-${at}` as never, passage: { ...tag('exact').passage, quote: `passage ${at}.` } },
    ...{ artifact, address: artifact.url },
  }));
  const open = { key: first, from: null, passages: many, total: 1000, threads: [] };
  const { place } = view(true, { open });
  expect(place.querySelectorAll('.cell-passage').length).toBeLessThan(40);
  expect(only(place, '.cell-passages').textContent).toContain('passage 399.');
  expect(only(place, '.cell-more').textContent).toContain('matrix.loaded');
});

test('of a large map only what is near the window is drawn', () => {
  const wide: CredentialCoverage = wideCoverage(500, 60);
  const { place } = view(false, { coverage: wide });
  expect(wide.requirements.flatMap((each) => each.cells).length).toBeGreaterThan(2000);
  expect(place.querySelectorAll('*').length).toBeLessThan(3000);
});

test('the keys come to what is not drawn yet', async () => {
  const { place } = view(false, { coverage: wideCoverage(500, 60) });
  cellsIn(place)[0]?.focus();
  await userEvent.keyboard('{Control>}{End}{/Control}');
  await vi.waitFor(() => expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('61'));
  expect(document.activeElement?.closest('td')?.getAttribute('aria-colindex')).toBe('501');
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
  const { place } = view(true);
  expect(only(place, '.cell-reviewed').textContent).toContain('matrix.reviewer');
});

test('the coverage is taken along as a sheet or on paper', () => {
  const { place, on } = view(false);
  button(place, 'matrix.saveExcel').click();
  button(place, 'matrix.saveCsv').click();
  expect(on.onSave.mock.calls).toEqual([['excel'], ['csv']]);
  button(place, 'matrix.print').click();
  expect(on.onPrint).toHaveBeenCalledOnce();
});

test('by artifact, a cell is that of an artifact and leads to its passages alone', () => {
  const onNear = vi.fn();
  const rows = [{ artifact, address: artifact.url, keys: [first] }];
  const tally = { ...firstCell, tags: 3, explained: 1, changed: 0, lost: 1, candidates: 0 };
  const { place } = view(false, {
    view: 'artifacts',
    artifacts: { rows, tallies: new Map([[artifact.id, [tally]]]), onNear },
  });
  const [cell, ...others] = cellsIn(place);
  expect(others).toEqual([]);
  expect(cell?.getAttribute('href')).toBe(`#/coverage/${first}/${artifact.id}`);
  expect([cell?.dataset.state, cell?.textContent]).toEqual(['explained', '4']);
});

test('what the headline says is next leads to the first cell that it is about', () => {
  const { place } = view(false);
  const leads = Object.fromEntries(
    [...place.querySelectorAll<HTMLAnchorElement>('.readiness a')].map((link) => [
      ...[link.textContent.split(' ')[0], link.getAttribute('href')],
    ]),
  );
  const lacking = coverage('mixed')
    .requirements.filter(({ counted }) => counted)
    .flatMap((each) => each.cells)
    .find(({ lacks }) => lacks === 'reason');
  expect(leads).toEqual({
    'headline.needReason': `#/coverage/${lacking?.key}`,
    'headline.needRating': '#/rate',
  });
});
