import { nearest } from './boxes.ts';
import { focusDocument } from './keyboard.ts';
import { editor } from './parts.ts';
import { pageAt, state } from './state.ts';
import { originOf, presentPages, selectionChanged } from './view.ts';

/** The offset nearest to a point of the viewport. */
function offsetAt(x: number, y: number): number {
  let best = { offset: state.focus, far: Number.POSITIVE_INFINITY };
  for (const number of presentPages()) {
    const page = pageAt(number);
    const origin = originOf(number);
    if (!page) continue;
    const found = nearest(page, (x - origin.left) / state.zoom, (y - origin.top) / state.zoom);
    if (found.far < best.far) best = found;
  }
  return best.offset;
}

/** Presses and drags on pages set the caret and select. */
export function prepareMouse(): void {
  let isDown = false;
  editor.addEventListener('mousedown', (event) => {
    if (event.button !== 0) return;
    isDown = true;
    state.focus = offsetAt(event.clientX, event.clientY);
    if (!event.shiftKey) state.anchor = state.focus;
    event.preventDefault();
    focusDocument();
    selectionChanged();
  });
  addEventListener('mousemove', (event) => {
    if (!isDown) return;
    state.focus = offsetAt(event.clientX, event.clientY);
    selectionChanged();
  });
  addEventListener('mouseup', () => {
    isDown = false;
  });
}
