import { boxesIn } from './boxes.ts';
import { make, type Shown, sheet } from './drawing.ts';
import { variant } from './given.ts';
import type { LaidPage } from './layout/laid.ts';
import { state } from './state.ts';

export const selected = (): [start: number, end: number] => [
  Math.min(state.anchor, state.focus),
  Math.max(state.anchor, state.focus),
];

/** Drawn over what is selected on a page. */
export function selectionMarks(page: LaidPage, shown: Shown): SVGElement {
  const drawing = sheet(shown);
  const clip = make('clipPath', { id: 'clip' });
  clip.append(make('rect', { width: 5, height: 5 }));
  drawing.append(clip);
  const { zoom } = state;
  const fill = state.isFocused ? 'rgba(118,167,250,0.5)' : 'rgba(0,0,0,0.15)';
  for (const { left, right, top, bottom } of boxesIn(page, ...selected())) {
    const [x, y, width, height] = [left * zoom, (top - shown.top) * zoom, (right - left) * zoom, (bottom - top) * zoom];
    drawing.append(
      variant.selectionShape === 'rect'
        ? make('rect', { x, y, width, height, fill })
        : make('path', { d: `M${x} ${y}h${width}v${height}h${-width}z`, fill }),
    );
  }
  return drawing;
}

/** What would be copied: cells by tabs, without signs. */
export function selectedText(text: string): string {
  return text
    .slice(...selected())
    .replaceAll('\u001c', '\t')
    .replaceAll('\u000b', '\n')
    .replace(/[^\P{Cc}\t\n]|[\ue000-\uf8ff]/gu, '');
}
