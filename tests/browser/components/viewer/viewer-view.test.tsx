import '@/components/styles/tokens.css';
import '@/components/viewer/viewer.css';
import '@/components/viewer/viewer-bars.css';
import '@/components/viewer/viewer-sidebar.css';
import { signal } from '@preact/signals';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { EvidenceTools } from '@/components/viewer/evidence-tools';
import { ViewerNotices } from '@/components/viewer/viewer-notices';
import { ViewerView } from '@/components/viewer/viewer-view';
import type { TravellingStep } from '@/lib/handing-in/travelling-offer';
import { noFinding } from '@/lib/viewer/finding-state';
import type { TakeInStep } from '@/lib/viewer/take-in-controller';
import { newViewerState, type ViewerState } from '@/lib/viewer/viewer-state';
import { button, only, shown } from '../shown';
import { notedCommands, press, reading } from './viewer-parts';

beforeAll(() => page.viewport(1000, 800));
afterAll(() => page.viewport(414, 896));

const notedTools = (drawing = false) => ({
  drawing: signal(drawing),
  handIn: signal(null),
  travelling: signal<TravellingStep>({ status: 'none' }),
  onDraw: vi.fn(),
  onHandIn: vi.fn(),
  onRestore: vi.fn(),
  onLeaveTravelling: vi.fn(),
  onWish: vi.fn(),
  onSave: vi.fn(),
  onSaveApart: vi.fn(),
  onClose: vi.fn(),
});

/** The viewer once it listens. */
async function viewer(state: ViewerState, tools: EvidenceTools | null = null) {
  const commands = notedCommands();
  const takeIn = {
    step: signal<TakeInStep>({ step: 'closed' }),
    open: vi.fn(),
    take: vi.fn(async () => {}),
    cancel: vi.fn(),
  };
  const on = { onPages: vi.fn(), onFile: vi.fn() };
  const place = shown(
    <ViewerView
      state={state}
      evidence={signal(tools)}
      allow={signal(null)}
      commands={commands}
      takeIn={takeIn}
      {...on}
    />,
  );
  await vi.waitFor(() => expect(on.onPages).toHaveBeenCalled());
  return { place, commands, takeIn, on };
}

test('without a file there is no bar, and one is offered to be opened', async () => {
  const { place } = await viewer(newViewerState());
  expect(place.querySelector('header, nav')).toBeNull();
  const picker = only<HTMLInputElement>(place, 'input[type="file"]');
  const clicked = vi.spyOn(picker, 'click');
  button(place, 'viewer.open').click();
  expect(clicked).toHaveBeenCalledOnce();
  expect(only<HTMLElement>(place, '.viewer-pages').dataset.hidden).toBe('true');
});

test('an open file is read at once: its pages have the focus, and its name stands above', async () => {
  const state = reading();
  document.body.append(state.container);
  const { place, on } = await viewer(state);
  await vi.waitFor(() => expect(document.activeElement).toBe(state.container));
  state.container.remove();
  expect(only(place, 'h1').textContent).toBe('How shadows move.pdf');
  expect(place.querySelector('.opening-offer')).toBeNull();
  await vi.waitFor(() => expect(on.onPages.mock.calls[0]?.[0]).toBe(only(place, '.viewer-scroll')));
});

test('one goes on to the next page and back, as far as there are pages', async () => {
  const state = reading(4);
  const { place, commands } = await viewer(state);
  const [back, on] = [button(place, 'viewer.previousPage'), button(place, 'viewer.nextPage')];
  back.click();
  on.click();
  expect([commands.previousPage, commands.nextPage].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  expect([back.disabled, on.disabled]).toEqual([false, false]);
  state.page.value = 1;
  await vi.waitFor(() => expect([back.disabled, on.disabled]).toEqual([true, false]));
  state.page.value = 4;
  await vi.waitFor(() => expect([back.disabled, on.disabled]).toEqual([false, true]));
});

test('the page has the name that the file gives it', async () => {
  const state = reading(4);
  state.labels.value = ['i', 'ii', 'iii', 'iv'];
  expect(only<HTMLInputElement>((await viewer(state)).place, '.page-field input').value).toBe('iii');
});

test('the bar zooms, finds, shows the sidebar, and opens another file', async () => {
  const state = reading();
  const { place, commands } = await viewer(state);
  button(place, 'viewer.zoomIn').click();
  button(place, 'viewer.zoomOut').click();
  await userEvent.selectOptions(only(place, '.zoom-select'), 'page-fit');
  expect(commands.zoomIn).toHaveBeenCalledOnce();
  expect(commands.zoomOut).toHaveBeenCalledOnce();
  expect(commands.zoomTo.mock.calls).toEqual([['page-fit']]);

  const find = button(place, 'viewer.find');
  expect(find.ariaExpanded).toBe('false');
  find.click();
  expect(commands.openFind).toHaveBeenCalledOnce();
  state.finding.value = { ...noFinding, open: true };
  await vi.waitFor(() => expect(find.ariaExpanded).toBe('true'));
  expect(place.querySelector('.find-bar')).not.toBeNull();
  find.click();
  expect(commands.closeFind).toHaveBeenCalledOnce();

  const side = button(place, 'viewer.sidebar');
  expect(side.ariaExpanded).toBe('false');
  side.click();
  expect(state.sidebar.value).toBe('pages');
  await vi.waitFor(() => expect(side.ariaExpanded).toBe('true'));
  side.click();
  expect(state.sidebar.value).toBe('none');

  const picked = vi.spyOn(only<HTMLInputElement>(place, 'input[type="file"]'), 'click');
  button(place, 'viewer.openOther').click();
  expect(picked).toHaveBeenCalledOnce();
});

test('evidence is marked and handed in once it is known what there is', async () => {
  const tools = notedTools(true);
  const { place } = await viewer(reading(), tools);
  expect(button(place, 'viewer.draw').ariaPressed).toBe('true');
  expect(place.querySelector('.viewer-hint')?.textContent).toBe('viewer.drawHint');
  button(place, 'viewer.draw').click();
  button(place, 'handIn.open').click();
  expect(tools.onDraw).toHaveBeenCalledOnce();
  expect(tools.onHandIn).toHaveBeenCalledOnce();
  const without = (await viewer(reading())).place;
  expect(() => button(without, 'viewer.draw')).toThrow();
  expect(() => button(without, 'handIn.open')).toThrow();
  expect((await viewer(reading(), notedTools())).place.querySelector('.viewer-hint, .viewer-problem')).toBeNull();
});

test('tags that came with the file are offered above its pages', async () => {
  const tools = notedTools();
  const { place } = await viewer(reading(), tools);
  tools.travelling.value = { status: 'found', tags: 2 };
  await vi.waitFor(() => button(place, 'travelling.restore').click());
  expect(tools.onRestore).toHaveBeenCalledOnce();
  button(place, 'travelling.leave').click();
  expect(tools.onLeaveTravelling).toHaveBeenCalledOnce();
});

test('the menu holds the rest: arrows go round in it, and what is chosen closes it', async () => {
  const { place, commands, takeIn } = await viewer(reading());
  const more = button(place, 'viewer.more');
  const menu = only<HTMLElement>(place, '[role="menu"]');
  const items = [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const seen = () => items.filter((each) => each.offsetParent !== null);
  expect(more.ariaExpanded).toBe('false');
  more.click();
  await vi.waitFor(() => expect(document.activeElement).toBe(seen()[0]));
  await vi.waitFor(() => expect(more.ariaExpanded).toBe('true'));
  // What the bar has room for is not here too.
  expect(seen().length).toBeLessThan(items.length);
  press(menu, 'ArrowUp');
  expect(document.activeElement).toBe(seen().at(-1));
  expect(press(menu, 'ArrowDown').defaultPrevented).toBe(true);
  expect(document.activeElement).toBe(seen()[0]);
  press(menu, 'ArrowDown');
  expect(document.activeElement).toBe(seen()[1]);
  expect(press(menu, 'x').defaultPrevented).toBe(false);
  for (const name of [
    'takeIn.offer',
    'viewer.zoomWidth',
    'viewer.zoomPage',
    'viewer.rotateBack',
    'viewer.print',
    'viewer.save',
  ]) {
    button(menu, name).click();
    expect(menu.matches(':popover-open')).toBe(false);
    menu.showPopover();
  }
  items.find(({ textContent }) => textContent === 'viewer.rotate')?.click();
  expect(takeIn.open).toHaveBeenCalledOnce();
  expect(commands.zoomTo.mock.calls).toEqual([['page-width'], ['page-fit']]);
  expect(commands.rotate.mock.calls).toEqual([[-90], [90]]);
  expect(commands.print).toHaveBeenCalledOnce();
  expect(commands.save).toHaveBeenCalledOnce();
});

test('keys that readers of PDFs are used to do what they are used to', async () => {
  const state = reading();
  const { commands, place } = await viewer(state);
  const ctrl = { ctrlKey: true };
  expect(press(document.body, 'f', ctrl).defaultPrevented).toBe(true);
  press(document.body, 'P', ctrl);
  press(document.body, 's', { metaKey: true });
  for (const key of ['+', '=', '-', '0', ']', '[']) press(document.body, key, ctrl);
  expect(commands.openFind).toHaveBeenCalledOnce();
  expect(commands.print).toHaveBeenCalledOnce();
  expect(commands.save).toHaveBeenCalledOnce();
  expect(commands.zoomIn).toHaveBeenCalledTimes(2);
  expect(commands.zoomOut).toHaveBeenCalledOnce();
  expect(commands.zoomTo.mock.calls).toEqual([['auto']]);
  expect(commands.rotate.mock.calls).toEqual([[90], [-90]]);
  press(document.body, 'g', { ctrlKey: true, altKey: true });
  expect(document.activeElement).toBe(only(place, '.page-field input'));
});

test('keys that are another’s do nothing: signs alone, with Shift, while words are composed, or where a dialog is open', async () => {
  const { commands, place } = await viewer(reading());
  expect(press(document.body, 'f').defaultPrevented).toBe(false);
  press(document.body, 'f', { ctrlKey: true, shiftKey: true });
  press(document.body, 'f', { ctrlKey: true, altKey: true });
  press(document.body, 'f', { ctrlKey: true, isComposing: true });
  place.addEventListener('keydown', (event) => event.preventDefault());
  press(place, 'f', { ctrlKey: true });
  const dialog = shown(<dialog open />);
  press(document.body, 'f', { ctrlKey: true });
  dialog.remove();
  expect(commands.openFind).not.toHaveBeenCalled();
  // Escape is the find bar's own, where it is shown.
  expect(press(document.body, 'Escape').defaultPrevented).toBe(false);
});

test('Escape closes the find bar, also where one types in it', async () => {
  const state = reading();
  state.finding.value = { ...noFinding, open: true };
  const { commands, place } = await viewer(state);
  await vi.waitFor(() => expect(press(only(place, '.find-bar input.field'), 'Escape').defaultPrevented).toBe(true));
  expect(commands.closeFind).toHaveBeenCalled();
});

test('by keys one goes through the pages, and never while one writes', async () => {
  const state = reading();
  const { container } = state;
  Object.assign(container.style, { height: '100px', overflow: 'auto' });
  container.innerHTML = '<div style="height: 1000px"></div>';
  document.body.append(container);
  const { place } = await viewer(state);
  press(document.body, 'PageDown');
  expect(container.scrollTop).toBe(90);
  press(only(place, '.page-field input'), 'PageDown');
  expect(container.scrollTop).toBe(90);
  press(document.body, 'End');
  expect(container.scrollTop).toBe(900);
  press(document.body, 'PageUp');
  expect(container.scrollTop).toBe(810);
  press(document.body, 'Home');
  expect(container.scrollTop).toBe(0);
  container.remove();
});

test('without a file the keys leave the browser its own, but for opening one', async () => {
  const { place, commands } = await viewer(newViewerState());
  expect(press(document.body, 'f', { ctrlKey: true }).defaultPrevented).toBe(false);
  expect(commands.openFind).not.toHaveBeenCalled();
  const picked = vi.spyOn(only<HTMLInputElement>(place, 'input[type="file"]'), 'click');
  expect(press(document.body, 'o', { ctrlKey: true }).defaultPrevented).toBe(true);
  expect(picked).toHaveBeenCalledOnce();
});

test('what the file or the person is asked stands above all', async () => {
  const state = reading();
  const { place, takeIn } = await viewer(state);
  const answer = vi.fn();
  state.asking.value = { name: 'Plan.pdf', wrong: false, answer };
  await vi.waitFor(() => button(place, 'viewer.passwordCancel').click());
  expect(answer).toHaveBeenCalledWith(null);
  state.asking.value = null;
  takeIn.step.value = { step: 'choosing', pages: 3, problem: null };
  await vi.waitFor(() => button(place, 'takeIn.pdf.take').click());
  expect(takeIn.take).toHaveBeenCalledWith(null);
  button(place, 'takeIn.cancel').click();
  expect(takeIn.cancel).toHaveBeenCalledOnce();
});

function notices(change: (state: ViewerState) => void, onAllow: (() => void) | null = null) {
  const state = newViewerState();
  change(state);
  const onStopPrinting = vi.fn();
  return {
    state,
    onStopPrinting,
    place: shown(<ViewerNotices state={state} onAllow={onAllow} onStopPrinting={onStopPrinting} />),
  };
}

test('what went wrong is said with the name of the file until it is put away', async () => {
  const { place, state } = notices(({ problem }) => {
    problem.value = { problem: 'damaged', name: 'Plan.pdf' };
  });
  expect(only(place, '[role="alert"]').textContent).toContain('Plan.pdfviewer.problem.damaged');
  button(place, 'state.dismiss').click();
  expect(state.problem.value).toBeNull();
  await vi.waitFor(() => expect(place.textContent).toBe(''));
  const unnamed = notices((other) => {
    other.problem.value = { problem: 'empty', name: '' };
  });
  expect(unnamed.place.querySelector('.problem-name')).toBeNull();
});

test('where a click is what is missing, it is offered, by what it does', () => {
  const allow = vi.fn();
  const names = (problem: 'notAllowed' | 'notAsked' | 'damaged', onAllow: (() => void) | null = allow) => {
    const { place } = notices((state) => {
      state.problem.value = { problem, name: '' };
    }, onAllow);
    place.querySelector<HTMLButtonElement>('.button.primary')?.click();
    return place.querySelector('.button.primary')?.textContent ?? null;
  };
  expect(names('notAllowed')).toBe('viewer.allow');
  expect(names('notAsked')).toBe('viewer.openAsked');
  expect(allow).toHaveBeenCalledTimes(2);
  expect([names('damaged'), names('notAllowed', null)]).toEqual([null, null]);
});

test('of what takes a while, what the person waits for is said: printing, opening, or a page not there yet', async () => {
  const opened = reading().opened.value;
  const printing = notices((state) => {
    state.printing.value = { done: 40, pages: 352 };
    state.opening.value = { name: 'Plan.pdf', loaded: 1, total: 2 };
  });
  expect(printing.place.textContent).toContain('viewer.printing 352');
  expect(only<HTMLProgressElement>(printing.place, 'progress').value).toBe(40);
  button(printing.place, 'viewer.cancel').click();
  expect(printing.onStopPrinting).toHaveBeenCalledOnce();

  const { state, place } = notices(({ opening }) => {
    opening.value = { name: 'Plan.pdf', loaded: 1, total: 4 };
  });
  expect(place.textContent).toBe('viewer.opening Plan.pdf');
  expect(only<HTMLProgressElement>(place, 'progress').position).toBe(0.25);
  state.asking.value = { name: 'Plan.pdf', wrong: false, answer: vi.fn() };
  await vi.waitFor(() => expect(place.textContent).toBe(''));
  state.asking.value = null;
  state.opening.value = null;
  state.opened.value = opened;
  await vi.waitFor(() => expect(place.textContent).toBe('viewer.preparing'));
  state.rendered.value = true;
  await vi.waitFor(() => expect(place.textContent).toBe(''));
});
