import { editorSelector } from './page/selectors';
import type { DocsPainter } from './painting/docs-painter';
import type { Span, TextVersion } from './text/text-version';

/** Tries to come nearer, and frames that Docs is given to draw other pages after each. */
const attempts = 12;
const frames = 12;

interface Circumstances {
  painter: DocsPainter;
  version: TextVersion;
  /** Boxes of the passage in the viewport, once its page is there. */
  boxes: () => DOMRect[];
  /** Has Docs go there itself, which puts the caret there. */
  select: (span: Span) => Promise<boolean>;
}

/**
 * Scrolls to a stretch of the text. Docs draws only the pages near to what is in view, so the way is found by what the
 * pages there show. Only where that leads nowhere Docs is asked, which moves the caret.
 */
export async function revealSpan(span: Span, { painter, version, boxes, select }: Circumstances): Promise<boolean> {
  const editor = document.querySelector<HTMLElement>(editorSelector);
  if (!editor) return false;
  let low = 0;
  let high = editor.scrollHeight;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    painter.settle();
    const [box] = boxes();
    if (box) return bringIntoView(editor, box, boxes);
    const shown = shownSpan(painter, version);
    if (!shown && attempt > 1) break;
    if (shown && shown.start > span.start) high = Math.min(high, editor.scrollTop);
    else if (shown && shown.end <= span.start) low = Math.max(low, editor.scrollTop);
    editor.scrollTop = nextTop(editor, span, shown, { low, high }, version.text.length);
    await settled(() => boxes().length > 0, frames);
  }
  if (await select(span)) await settled(() => boxes().length > 0, 3 * frames);
  return boxes().length > 0;
}

/** Where the passage should be, if the text is as dense there as it is on the pages that are seen. */
function nextTop(
  editor: HTMLElement,
  span: Span,
  shown: Span | null,
  { low, high }: { low: number; high: number },
  length: number,
): number {
  if (!shown) return (editor.scrollHeight * span.start) / Math.max(1, length);
  const middle = (shown.start + shown.end) / 2;
  const perCharacter = editor.scrollHeight / Math.max(1, length);
  const guess = editor.scrollTop + (span.start - middle) * perCharacter;
  const isInside = guess > low && guess < high;
  return isInside && Math.abs(guess - editor.scrollTop) > 1 ? guess : (low + high) / 2;
}

/** The stretch of the text that the pages which are there show. */
function shownSpan(painter: DocsPainter, { squeezed: { origins } }: TextVersion): Span | null {
  const runs = [...painter.bound().values()].flatMap((page) => page.runs);
  if (runs.length === 0) return null;
  const starts = runs.map(({ start }) => start);
  const ends = runs.map(({ end }) => end);
  return { start: origins[Math.min(...starts)] ?? 0, end: origins[Math.max(...ends)] ?? 0 };
}

async function bringIntoView(editor: HTMLElement, box: DOMRect, boxes: () => DOMRect[]): Promise<boolean> {
  const view = editor.getBoundingClientRect();
  const isSeen = box.top >= view.top && box.bottom <= view.bottom;
  if (!isSeen) {
    editor.scrollTop += box.top - view.top - view.height / 3;
    await settled(() => boxes().length > 0, frames);
  }
  return boxes().length > 0;
}

/** Waits until something holds, for some frames at most, and one at least. */
async function settled(holds: () => boolean, most: number): Promise<void> {
  for (let frame = 0; frame < most; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (frame > 0 && holds()) return;
  }
}
