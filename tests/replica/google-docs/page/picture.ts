import type { Shown } from './drawing.ts';
import { type LaidPage, type LaidShape, pageSize } from './layout/laid.ts';
import { fontOf } from './layout/measure.ts';
import { state } from './state.ts';

const suggestedColour = '#188038';

/** Paints a page, as Docs does: no text of it is in the document's markup. */
export function paint(canvas: HTMLCanvasElement, page: LaidPage, { top, bottom }: Shown): void {
  const { zoom } = state;
  const height = bottom - top;
  // Setting its size also wipes a canvas.
  canvas.width = Math.round(pageSize.width * zoom * devicePixelRatio);
  canvas.height = Math.round(height * zoom * devicePixelRatio);
  canvas.style.width = `${pageSize.width * zoom}px`;
  canvas.style.height = `${height * zoom}px`;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.scale(zoom * devicePixelRatio, zoom * devicePixelRatio);
  context.translate(0, -top);
  context.fillStyle = '#fff';
  context.fillRect(0, top, pageSize.width, height);
  const lines = page.groups.flatMap((group) => group.lines);
  for (const shape of [...page.shapes, ...lines.flatMap(({ shapes }) => shapes)]) fill(context, shape);
  context.textAlign = 'left';
  for (const run of lines.flatMap(({ runs }) => runs)) {
    if (run.top > bottom || run.top + run.height < top) continue;
    const { style } = run;
    if (style.chip)
      fill(context, { left: run.left, top: run.top, width: run.width, height: run.height, colour: '#e8eaed' });
    context.font = fontOf(style);
    context.wordSpacing = `${run.wordSpacing}px`;
    context.direction = run.rightToLeft ? 'rtl' : 'ltr';
    context.fillStyle = style.colour ?? (style.suggested ? suggestedColour : '#000');
    context.fillText(run.label, run.left, run.baseline);
  }
}

function fill(context: CanvasRenderingContext2D, { left, top, width, height, colour }: LaidShape): void {
  context.fillStyle = colour;
  context.fillRect(left, top, width, height);
}
