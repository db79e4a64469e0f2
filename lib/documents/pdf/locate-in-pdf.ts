import { anchorQuote, anchorUnmoved } from '@/lib/anchoring';
import type { Located } from '@/lib/documents/document';
import { nearestFirst } from '@/lib/documents/nearest-first';
import { quoteSelectorOf } from '@/lib/documents/quote-selector';
import { Slices } from '@/lib/documents/slices';
import { type Passage, pagesOf, shapeOf, textPositionOf } from '@/lib/model/passage';
import type { PdfText, WholeText } from './pdf-text';
import type { Places } from './places';

export interface Circumstances {
  /** Files whose pages are those of the open one: itself, and what it was made from. */
  files: readonly string[];
  pageCount: number;
  /** The page in view, from 0. */
  from: number;
  text: PdfText;
  places: Places;
  signal: AbortSignal;
}

/**
 * Finds passages in a file: those that were described in it stand where they stood, which needs no text. The others come
 * from another version of it, and are looked for by their quotes. Those on the pages nearest to the one in view first.
 */
export async function* locateInPdf(passages: readonly Passage[], around: Circumstances): AsyncIterable<Located> {
  const { files, from, text, places, signal } = around;
  const slices = new Slices();
  const others: Passage[] = [];
  for (const passage of nearestFirst(passages, from, (passage) => pagesOf(passage)[0]?.index)) {
    const pages = pagesOf(passage);
    if (pages.length > 0 && pages.every(({ file }) => files.includes(file))) {
      places.trust(passage);
      yield standing(passage, 'exact');
    } else if (shapeOf(passage)) {
      yield regionElsewhere(passage, around);
    } else {
      others.push(passage);
    }
    await slices.restIfOver();
    if (signal.aborted) return;
  }
  if (others.length === 0) return;
  const whole = await text.whole();
  for (const _ of whole.index.prepare()) {
    await slices.restIfOver();
    if (signal.aborted) return;
  }
  for (const passage of others) {
    yield inText(passage, whole, places);
    await slices.restIfOver();
    if (signal.aborted) return;
  }
}

function standing(passage: Passage, status: 'exact' | 'changed'): Located {
  const { start, end } = textPositionOf(passage) ?? { start: 0, end: 1 };
  return { status, passageId: passage.id, start, end, quote: passage.quote };
}

/** Nothing says whether a picture is still where it was: it is shown there, for the person to check. */
function regionElsewhere(passage: Passage, { pageCount, places }: Circumstances): Located {
  const [page] = pagesOf(passage);
  if (!page || page.index >= pageCount) {
    places.forget(passage.id);
    return { status: 'lost', passageId: passage.id };
  }
  places.trust(passage);
  return standing(passage, 'changed');
}

function inText(passage: Passage, whole: WholeText, places: Places): Located {
  const selector = quoteSelectorOf(passage);
  const found = anchorUnmoved(whole.index, selector) ?? anchorQuote(whole.index, selector);
  if (!found) {
    places.forget(passage.id);
    return { status: 'lost', passageId: passage.id };
  }
  const { status, start, end } = found;
  places.found(passage.id, whole.spansOf(start, end));
  return { status, passageId: passage.id, start, end, quote: whole.text.slice(start, end) };
}
