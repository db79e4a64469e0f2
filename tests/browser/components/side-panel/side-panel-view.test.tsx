import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PanelModel, PanelPassage } from '@/components/side-panel/panel-model';
import { SidePanelView } from '@/components/side-panel/side-panel-view';
import { cellKey } from '@/lib/model/cell';
import type { Tag } from '@/lib/model/tag';
import { cells, coverage, outline, reviewerThreads, tag } from '@/tests/gallery/materials';
import { button, only, shown } from '../shown';

function passage(of: Tag): PanelPassage {
  const keys = new Set(of.cells.map(cellKey));
  const tagged = coverage('mixed').requirements.flatMap(({ requirement, cells }) =>
    cells.filter(({ key }) => keys.has(key)).map((cell) => ({ coverage: cell, requirement })),
  );
  return { tag: of, cells: tagged, threads: of === exact ? reviewerThreads() : [] };
}

function panel(tags: Tag[]) {
  const passages = tags.map(passage);
  const model: PanelModel = {
    status: 'document',
    title: 'Licensing',
    takesQuotes: true,
    found: passages.filter((each) => each.tag.sighting.status !== 'lost'),
    lost: passages.filter((each) => each.tag.sighting.status === 'lost'),
    indicators: outline.indicators.slice(0, 3),
  };
  const on = {
    onReveal: vi.fn(),
    onRationale: vi.fn(async () => true),
    onRate: vi.fn(),
    onDelete: vi.fn(),
    onAccept: vi.fn(),
    onAttach: vi.fn(),
    onAsk: vi.fn(),
    onDone: vi.fn(),
    onTag: vi.fn(),
    onQuote: vi.fn(async () => true),
    onUndo: vi.fn(),
    onRedo: vi.fn(),
    onDismiss: vi.fn(),
  };
  return { place: shown(<SidePanelView model={model} problem={null} undoable={null} redoable={null} {...on} />), on };
}

const exact = tag('exact');
const wide = tag('exact', { of: 3 });
const lost = tag('lost');
const changed = tag('changed');

test('a passage is revealed from the keyboard', async () => {
  const { place, on } = panel([exact]);
  only<HTMLButtonElement>(place, '.passage-reveal').focus();
  await userEvent.keyboard('{Enter}');
  expect(on.onReveal.mock.calls).toEqual([[exact.id]]);
});

test('a changed passage shows what was taken out and what is new, and its new text can be kept', () => {
  const { place, on } = panel([exact, changed]);
  expect(place.textContent).toContain('state.changed');
  const text = only(place, '.changed-text');
  expect(text.querySelectorAll('ins, del').length).toBeGreaterThan(0);
  expect(text.textContent).toContain('changedText.');
  button(place, 'panel.acceptLabel').click();
  expect(on.onAccept.mock.calls).toEqual([[changed.id]]);
});

test('a lost passage is listed apart, can be attached anew, and leads nowhere', () => {
  const { place, on } = panel([exact, lost]);
  const section = only(place, '.panel-lost');
  expect(section.textContent).toContain(lost.passage.quote);
  expect(section.querySelector('.passage-reveal')).toBeNull();
  button(section, 'panel.attachLabel').click();
  expect(on.onAttach.mock.calls).toEqual([[lost.id]]);
});

test('choosing an indicator leaves only the passages that are tagged to it', async () => {
  const { place } = panel([exact, wide, lost]);
  const third = outline.indicators[2]?.id ?? '';
  await userEvent.selectOptions(only(place, '.indicator-filter select'), third);
  await vi.waitFor(() => expect(place.querySelectorAll('.passage-item')).toHaveLength(1));
  expect(place.querySelectorAll('.tagged-cell')).toHaveLength(3);
});

test('deleting leaves the focus on the passage beside it', () => {
  const { place, on } = panel([exact, wide]);
  const [first, second] = place.querySelectorAll('.passage-item');
  button(first ?? place, 'panel.deleteLabel').click();
  expect(on.onDelete.mock.calls).toEqual([[exact.id]]);
  expect(second?.contains(document.activeElement)).toBe(true);
});

test('a cell is rated in one step', async () => {
  const { place, on } = panel([exact]);
  const level = outline.indicators[0]?.levels.at(-1)?.id ?? '';
  await userEvent.selectOptions(only(place, '.rating-select'), level);
  expect(on.onRate.mock.calls).toEqual([[cells[0], level]]);
});

test('thousands of passages come in portions', async () => {
  const many = Array.from({ length: 500 }, (_, place): Tag => ({ ...exact, id: `tag-${place}` as Tag['id'] }));
  const { place } = panel(many);
  const first = place.querySelectorAll('.passage-item').length;
  expect(first).toBeLessThan(100);
  button(place, 'panel.more').click();
  await vi.waitFor(() => expect(place.querySelectorAll('.passage-item').length).toBeGreaterThan(first));
});

test('words can be pasted where they can not be selected, and stay where that fails', async () => {
  const { place, on } = panel([exact]);
  const details = only<HTMLDetailsElement>(place, '.paste-passage');
  details.open = true;
  const field = only<HTMLTextAreaElement>(place, '.paste-passage textarea');
  field.focus();
  await userEvent.keyboard('marks a guess');
  on.onQuote.mockResolvedValueOnce(false);
  button(place, 'panel.pasteTag').click();
  await vi.waitFor(() => expect(on.onQuote.mock.calls).toEqual([['marks a guess']]));
  expect(field.value).toBe('marks a guess');
  button(place, 'panel.pasteTag').click();
  await vi.waitFor(() => expect(field.value).toBe(''));
});

test('feedback on a passage stands with it, is marked as done there, and more can be asked for', () => {
  const { place, on } = panel([exact]);
  const [thread] = reviewerThreads();
  expect(only(place, '.threads').textContent).toContain(thread?.thread.comment);
  button(place, 'feedback.markDoneLabel').click();
  expect(on.onDone.mock.calls).toEqual([[thread?.reply.id, [thread?.thread.id], true]]);
  button(place, 'panel.askLabel').click();
  expect(on.onAsk.mock.calls).toEqual([[exact.id]]);
});
