import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { boxSpanning, isLargeEnough, movedBox, type ShareBox, shareIn } from '@/lib/model/share-box';

export interface Held {
  /** Of the box that is moved or made larger; null for one that is drawn. */
  at: number | null;
  box: ShareBox;
}

interface Options {
  boxes: readonly ShareBox[];
  onDrawn: (box: ShareBox) => void;
  onChanged: (at: number, box: ShareBox) => void;
}

/** Draws boxes on an element with mouse, finger or pen, and moves those that are there, at their corner makes them larger. */
export function useDrag({ boxes, onDrawn, onChanged }: Options) {
  const held = useSignal<Held | null>(null);
  const dragging = useRef<AbortController | null>(null);
  useEffect(() => () => dragging.current?.abort(), []);

  function press(event: PointerEvent & { currentTarget: HTMLElement }): void {
    if (event.button !== 0 || !event.isPrimary || !(event.target instanceof Element)) return;
    event.preventDefault();
    const area = event.currentTarget;
    const pointOf = ({ clientX: x, clientY: y }: PointerEvent) => shareIn(area.getBoundingClientRect(), { x, y });
    const from = pointOf(event);
    const pressedBox = event.target.closest<HTMLElement>('[data-box]');
    const at = pressedBox ? Number(pressedBox.dataset.box) : null;
    const before = at === null ? undefined : boxes[at];
    const grows = event.target.closest('[data-corner]') !== null;
    pressedBox?.focus({ preventScroll: true });

    dragging.current?.abort();
    const pressed = new AbortController();
    dragging.current = pressed;
    const { pointerId } = event;
    const on = (name: 'pointermove' | 'pointerup' | 'pointercancel', act: (event: PointerEvent) => void) =>
      window.addEventListener(name, (each) => each.pointerId === pointerId && act(each), { signal: pressed.signal });
    on('pointermove', (each) => {
      const to = pointOf(each);
      const by = { x: to.x - from.x, y: to.y - from.y };
      held.value = { at, box: before ? movedBox(before, by, grows) : boxSpanning(from, to) };
    });
    on('pointerup', () => {
      pressed.abort();
      const last = held.peek();
      held.value = null;
      if (last && at !== null) onChanged(at, last.box);
      else if (last && isLargeEnough(last.box)) onDrawn(last.box);
    });
    // As when a second finger comes, to make the page larger.
    on('pointercancel', () => {
      pressed.abort();
      held.value = null;
    });
  }
  return { held: held.value, press };
}
