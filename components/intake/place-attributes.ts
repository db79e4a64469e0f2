import type { DraftPlace } from '@/lib/frameworks/draft/draft';

/** As an attribute of what shows it. */
export const placeName = ({ block, row, column, line }: DraftPlace): string =>
  [block, row ?? '', column ?? '', line ?? ''].join('.');

/** The place of what was pressed; null where that is none. */
export function placesIn(target: EventTarget | null): DraftPlace | null {
  const name = target instanceof Element ? target.closest<HTMLElement>('[data-place]')?.dataset.place : undefined;
  const [block, row, column, line] = (name ?? '').split('.').map((each) => (each === '' ? null : Number(each)));
  return block === null || block === undefined || name === undefined
    ? null
    : { block, row: row ?? null, column: column ?? null, line: line ?? null };
}

/** What shows a place: itself, or else what is around it. */
export function placeInSource(frame: HTMLElement, place: DraftPlace): Element | null {
  const wider = [
    place,
    { ...place, line: null },
    { ...place, line: null, column: null },
    { ...place, line: null, column: null, row: null },
  ];
  for (const each of wider) {
    const found = frame.querySelector(`[data-place="${placeName(each)}"]`);
    if (found) return found;
  }
  return null;
}
