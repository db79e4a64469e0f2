import type { Part } from '@/lib/coverage/coverage';

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The control of a row that does what is next there. */
const nextAct = '[data-act]';

/** Arrows that go up and down go from row to row, those to the sides through what a row holds. */
export function walkRows(event: KeyboardEvent, list: Element): void {
  const { target } = event;
  const row = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-row]') : null;
  if (!row || !(target instanceof HTMLElement) || !list.contains(row)) return;
  const step = steps[event.key];
  const next = step ? rowAt(list, row, step) : beside(row, target, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Goes to the first row after the focus that lacks this part, or from the end on to the first of all. */
export function goToLacking(list: Element, part: Part): void {
  const all = rowsOf(list).filter((row) => row.dataset.lacks === part && row.dataset.counts === 'true');
  const present = document.activeElement?.closest('[data-row]');
  const isAfter = (row: Element) =>
    !present || (present.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  focusRow(all.find(isAfter) ?? all[0]);
}

/** Goes to the row after this one; from the last back to its own act. */
export function goToNext(list: Element, key: string): void {
  const rows = rowsOf(list);
  const at = rows.findIndex((row) => row.dataset.row === key);
  focusRow(rows[at + 1] ?? rows[at]);
}

/** Rows in what is folded up can't have the focus. */
const rowsOf = (list: Element) =>
  [...list.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => row.checkVisibility());

function focusRow(row: Element | undefined): void {
  row?.querySelector<HTMLElement>(nextAct)?.focus();
}

function rowAt(list: Element, row: HTMLElement, step: (at: number, count: number) => number): HTMLElement | null {
  const rows = rowsOf(list);
  const at = rows.indexOf(row);
  return rows[step(at, rows.length)]?.querySelector<HTMLElement>(nextAct) ?? null;
}

function beside(row: HTMLElement, target: HTMLElement, key: string): HTMLElement | null {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
  const controls = [...row.querySelectorAll<HTMLElement>('[data-control]')];
  const at = controls.indexOf(target);
  return step === undefined || at < 0 ? null : (controls[at + step] ?? null);
}
