import { afterEach, expect, vi } from 'vitest';
import { createWebDocument } from '@/lib/documents/web/web-document';
import { startTagging, type Tagging } from '@/lib/tagging/tagging';
import { type MemoryBackend, memoryBackend } from './memory-backend';

const markup = `
  <h1>Shadows</h1>
  <p id="first">Predict where the shadow will fall at noon.</p>
  <p id="second">Each pair says what they moved.</p>
  <p><a id="link" href="#first">Read the rubric before</a></p>
  <p><button id="elsewhere">Print</button></p>`;

let visit = new AbortController();

/** A lesson in this page, with tagging at work in it until the test ends. */
export async function openLesson(backend: MemoryBackend = memoryBackend()) {
  visit = new AbortController();
  document.body.innerHTML = markup;
  const adapter = createWebDocument({ host: () => null, signal: visit.signal });
  const tagging = startTagging(adapter, backend, () => ({ x: 0, y: 0 }), visit.signal);
  return { tagging, backend, adapter };
}

/** The page goes away; what was stored stays. */
export function leaveLesson(): void {
  visit.abort();
  document.getSelection()?.removeAllRanges();
}

afterEach(leaveLesson);

export function select(words: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at < 0) continue;
    document.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    return;
  }
  throw new Error(`"${words}" is not in the lesson`);
}

/** From a selection to a saved tag, as the keys do it. */
export async function tag(tagging: Tagging, words: string, code: string, rationale = ''): Promise<void> {
  select(words);
  await tagging.calls.tagSelection(undefined);
  const picking = tagging.writing.picking.value;
  picking?.type(code);
  picking?.enter();
  picking?.write(rationale);
  await tagging.writing.save();
}

/** Resolves once exactly these texts are painted as passages, the one being tagged included. */
export function untilPainted(texts: string[]): Promise<void> {
  return vi.waitFor(() => expect(painted()).toEqual(texts));
}

function painted(): string[] {
  const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
    name.startsWith('proofmark-') ? [...highlight] : [],
  );
  const texts = ranges.map((each) => {
    const range = document.createRange();
    range.setStart(each.startContainer, each.startOffset);
    range.setEnd(each.endContainer, each.endOffset);
    return range.toString();
  });
  return [...new Set(texts)].sort();
}
