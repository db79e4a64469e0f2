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
    choices: outline.requirements
      .slice(0, 1)
      .flatMap((requirement) => outline.indicators.slice(0, 3).map((indicator) => ({ indicator, requirement }))),
  };
  const on = {
    onReveal: vi.fn(),
    onRationale: vi.fn(async () => true),
    onRate: vi.fn(),
    onDelete: vi.fn(),
    onAccept: vi.fn(),
    onAttach: vi.fn(),
    onAsk: vi.fn(),
    onCopy: vi.fn(),
    onDeleteMany: vi.fn(),
    onRetagMany: vi.fn(),
    onAskMany: vi.fn(),
    onDone: vi.fn(),
    onTag: vi.fn(),
    onQuote: vi.fn(async () => true),
    onUndo: vi.fn(),
    onRedo: vi.fn(),
    onDismiss: vi.fn(),
  };
  return { place: shown(<SidePanelView model={model} problem={null} undoable={null} redoable={null} {...on} />), on };
}

/** Unfolds a passage. */
async function unfold(place: Element, at = 0): Promise<void> {
  const fold = place.querySelectorAll<HTMLButtonElement>('.passage-open')[at] ?? expect.fail('no such passage');
  fold.click();
  await vi.waitFor(() => expect(fold.getAttribute('aria-expanded')).toBe('true'));
}

const exact = tag('exact');
const undecided: Tag = { ...tag('exact'), id: 'undecided' as Tag['id'], cells: [] };
const wide = tag('exact', { of: 3 });
const lost = tag('lost');
const changed = tag('changed');

test('a passage is revealed from the keyboard', async () => {
  const { place, on } = panel([exact]);
  only<HTMLButtonElement>(place, '.passage-reveal').focus();
  await userEvent.keyboard('{Enter}');
  expect(on.onReveal.mock.calls).toEqual([[exact.id]]);
});

test('a changed passage shows what was taken out and what is new, and its new text can be kept', async () => {
  const { place, on } = panel([exact, changed]);
  await unfold(place, 1);
  expect(place.textContent).toContain('state.changed');
  const text = only(place, '.changed-text');
  expect(text.querySelectorAll('ins, del').length).toBeGreaterThan(0);
  expect(text.textContent).toContain('changedText.');
  button(place, 'panel.acceptLabel').click();
  expect(on.onAccept.mock.calls).toEqual([[changed.id]]);
});

test('a lost passage is listed apart, can be attached anew without being unfolded, and leads nowhere', () => {
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
  await userEvent.selectOptions(only(place, '.panel-filter'), third);
  await vi.waitFor(() => expect(place.querySelectorAll('.passage-item')).toHaveLength(1));
  expect(place.querySelectorAll('.indicator-chip')).toHaveLength(3);
});

test('removing leaves the focus on the passage beside it', async () => {
  const { place, on } = panel([exact, wide]);
  await unfold(place);
  const [first, second] = place.querySelectorAll('.passage-item');
  button(first ?? place, 'panel.removeLabel').click();
  expect(on.onDelete.mock.calls).toEqual([[exact.id]]);
  expect(second?.contains(document.activeElement)).toBe(true);
});

test('a cell is rated in one step', async () => {
  const { place, on } = panel([exact]);
  await unfold(place);
  const level = outline.indicators[0]?.levels.at(-1)?.id ?? '';
  [...place.querySelectorAll<HTMLElement>('.level-card')].at(-1)?.click();
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

test('feedback on a passage stands with it, is marked as done there, and more can be asked for', async () => {
  const { place, on } = panel([exact]);
  await unfold(place);
  const [thread] = reviewerThreads();
  expect(only(place, '.threads').textContent).toContain(thread?.thread.comment);
  button(place, 'feedback.markDoneLabel').click();
  expect(on.onDone.mock.calls).toEqual([[thread?.reply.id, [thread?.thread.id], true]]);
  button(place, 'panel.askLabel').click();
  expect(on.onAsk.mock.calls).toEqual([[exact.id]]);
});

test('where the words are as they were, it is the place that is kept and not a new text', async () => {
  const unsure: Tag = { ...changed, sighting: { status: 'changed', start: 1, at: 1, quote: changed.passage.quote } };
  const { place, on } = panel([unsure]);
  await unfold(place);
  expect(place.textContent).not.toContain('panel.changedExplain');
  button(place, 'panel.acceptPlaceLabel').click();
  expect(on.onAccept.mock.calls).toEqual([[unsure.id]]);
});

test('a passage of which nothing is decided says so, and the list can be narrowed to those', async () => {
  const { place } = panel([exact, undecided]);
  expect(place.querySelectorAll('.passage-item')[1]?.textContent).toContain('card.undecided');
  await userEvent.selectOptions(only(place, '.panel-filter'), 'undecided');
  await vi.waitFor(() => expect(place.querySelectorAll('.passage-item')).toHaveLength(1));
});

test('the arrows go from passage to passage, and unfold and fold them', async () => {
  const { place } = panel([exact, wide]);
  const [first, second] = place.querySelectorAll<HTMLElement>('.passage-reveal');
  first?.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(second);
  await userEvent.keyboard('{ArrowRight}');
  await vi.waitFor(() => expect(place.querySelectorAll('.passage-details')).toHaveLength(1));
  await userEvent.keyboard('{ArrowLeft}');
  await vi.waitFor(() => expect(place.querySelectorAll('.passage-details')).toHaveLength(0));
});

test('several passages are chosen, with Shift all between two, and are changed, asked about and removed together', async () => {
  const more = ['a', 'b', 'c'].map((id): Tag => ({ ...exact, id: id as Tag['id'] }));
  const { place, on } = panel([exact, ...more]);
  button(place, 'panel.chooseSeveral').click();
  const boxes = await vi.waitFor(() => {
    const found = place.querySelectorAll<HTMLInputElement>('.passage-choose');
    expect(found).toHaveLength(4);
    return found;
  });
  boxes[0]?.click();
  boxes[2]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: true }));
  const ids = [exact.id, 'a', 'b'];
  await vi.waitFor(() => expect([...boxes].map(({ checked }) => checked)).toEqual([true, true, true, false]));
  const bar = only(place, '.many-bar');
  button(bar, 'panel.ask').click();
  expect(on.onAskMany.mock.calls).toEqual([[ids]]);
  button(bar, 'panel.retag').click();
  const which = await vi.waitFor(() => only<HTMLSelectElement>(bar, '.many-retag select'));
  await userEvent.selectOptions(which, '1');
  button(bar, 'panel.retagHow.only').click();
  expect(on.onRetagMany.mock.calls).toEqual([[ids, cells[1], 'only']]);
  button(bar, 'panel.remove').click();
  expect(on.onDeleteMany.mock.calls).toEqual([[ids]]);
  await vi.waitFor(() => expect(place.querySelector('.many-bar')).toBeNull());
});

test('a passage is copied with what it shows and why', async () => {
  const { place, on } = panel([{ ...exact, rationale: 'Because it does.' }]);
  await unfold(place);
  button(place, 'panel.copyLabel').click();
  const [indicator] = outline.indicators;
  expect(on.onCopy.mock.calls).toEqual([
    [`“${exact.passage.quote}”\n\n${indicator?.code} ${indicator?.text}\n\nBecause it does.`],
  ]);
});
