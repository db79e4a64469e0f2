import { expect, test, vi } from 'vitest';
import { BlackoutDialog } from '@/components/blackout/blackout-dialog';
import '@/components/blackout/blackout.css';
import { mostBoxes } from '@/lib/feedback/blackout';
import type { ShareBox } from '@/lib/model/share-box';
import { drawnPicture } from '@/tests/gallery/drawn-picture';
import { box, second } from '@/tests/unit/feedback/blackout/a-picture';
import { button, only, shown } from '../shown';

function opened(boxes: ShareBox[] = [], isChanged = false) {
  const on = { onBoxes: vi.fn<(boxes: ShareBox[]) => void>(), onDone: vi.fn(), onClose: vi.fn() };
  const place = shown(<BlackoutDialog picture={drawnPicture()} boxes={boxes} isChanged={isChanged} {...on} />);
  const last = () => on.onBoxes.mock.lastCall?.[0] ?? [];
  return { place, on, last };
}

const boxesIn = (place: HTMLElement) => [...place.querySelectorAll<HTMLElement>('[data-box]')];
const untilBoxes = (place: HTMLElement, count: number) => vi.waitFor(() => expect(boxesIn(place)).toHaveLength(count));
const press = (key: string, held: KeyboardEventInit = {}) =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }),
  );

/** A drag with the pointer between two places of the picture, in shares of it. */
function drag(on: Element, area: Element, from: [number, number], to: [number, number], type = 'mouse'): void {
  const { left, top, width, height } = area.getBoundingClientRect();
  const at = (name: string, [x, y]: [number, number]) =>
    new PointerEvent(name, {
      clientX: left + x * width,
      clientY: top + y * height,
      pointerId: 7,
      pointerType: type,
      isPrimary: true,
      bubbles: true,
      cancelable: true,
    });
  on.dispatchEvent(at('pointerdown', from));
  window.dispatchEvent(at('pointermove', to));
  window.dispatchEvent(at('pointerup', to));
}

const about = ({ left, top, width, height }: ShareBox) => ({
  left: expect.closeTo(left, 2),
  top: expect.closeTo(top, 2),
  width: expect.closeTo(width, 2),
  height: expect.closeTo(height, 2),
});

test.each(['mouse', 'touch', 'pen'])(
  'a box is drawn with %s from one corner to the other, in either direction',
  async (type) => {
    const { place, last } = opened();
    const area = only(place, '.blackout-area');
    drag(area, area, [0.6, 0.7], [0.2, 0.1], type);
    await untilBoxes(place, 1);
    expect(last()).toEqual([about({ left: 0.2, top: 0.1, width: 0.4, height: 0.6 })]);
    expect(document.activeElement).toBe(boxesIn(place)[0]);
  },
);

test('a press that draws nothing leaves no box', () => {
  const { place, on } = opened();
  const area = only(place, '.blackout-area');
  drag(area, area, [0.5, 0.5], [0.5, 0.5]);
  expect(on.onBoxes).not.toHaveBeenCalled();
});

test('a box is moved by dragging it, and its size changed at its corner', async () => {
  const { place, last } = opened([box]);
  const area = only(place, '.blackout-area');
  drag(only(place, '[data-box]'), area, [0.2, 0.3], [0.3, 0.4]);
  await vi.waitFor(() => expect(last()).toEqual([about({ ...box, left: 0.2, top: 0.3 })]));
  drag(only(place, '[data-corner]'), area, [0.5, 0.7], [0.6, 0.8]);
  await vi.waitFor(() => expect(last()).toEqual([about({ left: 0.2, top: 0.3, width: 0.4, height: 0.5 })]));
});

test('with the keys alone a box is added, moved, made larger and removed, and all of it is said', async () => {
  const { place, last } = opened();
  const said = only(place, 'output');
  button(place, 'blackout.add').click();
  await untilBoxes(place, 1);
  expect(document.activeElement).toBe(only(place, '[data-box]'));
  const [{ left, width } = box] = last();
  expect(said.textContent).toContain('blackout.added blackout.box 1 1');

  press('ArrowRight');
  press('ArrowRight', { shiftKey: true });
  await vi.waitFor(() => expect(last()[0]?.width).toBeGreaterThan(width));
  expect(last()[0]?.left).toBeGreaterThan(left);
  expect(said.textContent).toBe(only(place, '[data-box]').getAttribute('aria-label'));

  press('Delete');
  await untilBoxes(place, 0);
  expect(last()).toEqual([]);
  expect(said.textContent).toBe('blackout.removed 1 0');
  expect(document.activeElement).toBe(button(place, 'blackout.add'));
});

test('Ctrl+Z takes the last step back, and the page behind knows nothing of it', async () => {
  const behind = vi.fn();
  window.addEventListener('keydown', behind);
  const { place, last } = opened([box, second]);
  boxesIn(place)[0]?.focus();
  press('Delete');
  await untilBoxes(place, 1);
  behind.mockClear();
  press('z', { ctrlKey: true });
  await untilBoxes(place, 2);
  expect(last()).toEqual([box, second]);
  press('Z', { ctrlKey: true, shiftKey: true });
  window.removeEventListener('keydown', behind);
  expect(behind).not.toHaveBeenCalled();
});

test('the button takes steps back one by one, and the focus stays in the dialog when there are no more', async () => {
  const { place, last } = opened();
  button(place, 'blackout.add').click();
  await untilBoxes(place, 1);
  button(place, 'blackout.add').click();
  await untilBoxes(place, 2);
  const undo = button(place, 'blackout.undo');
  undo.focus();
  undo.click();
  await untilBoxes(place, 1);
  undo.click();
  await untilBoxes(place, 0);
  expect(last()).toEqual([]);
  expect(undo.disabled).toBe(true);
  expect(document.activeElement).toBe(button(place, 'blackout.add'));
});

test('the box that is worked on is removed by the button', async () => {
  const { place, last } = opened([box, second]);
  expect(button(place, 'blackout.remove').disabled).toBe(true);
  boxesIn(place)[0]?.focus();
  await vi.waitFor(() => expect(button(place, 'blackout.remove').disabled).toBe(false));
  button(place, 'blackout.remove').click();
  await untilBoxes(place, 1);
  expect(last()).toEqual([second]);
});

test('no more boxes are drawn than can be kept, and it is said why', async () => {
  const { place, on } = opened(Array.from({ length: mostBoxes }, () => second));
  const area = only(place, '.blackout-area');
  drag(area, area, [0.05, 0.05], [0.3, 0.3]);
  button(place, 'blackout.add').click();
  await vi.waitFor(() => expect(only(place, 'output').textContent).toBe(`blackout.full ${mostBoxes}`));
  expect(on.onBoxes).not.toHaveBeenCalled();
});

test('only Done says that boxes of another picture are right for this one', () => {
  const { place, on } = opened([box], true);
  expect(place.textContent).toContain('blackout.changedExplain');
  only(place, 'dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
  expect(on.onClose).toHaveBeenCalled();
  expect(on.onDone).not.toHaveBeenCalled();
  button(place, 'blackout.done').click();
  expect(on.onDone).toHaveBeenCalledWith([box]);
});
