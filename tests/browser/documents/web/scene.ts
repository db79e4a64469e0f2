import { onTestFinished } from 'vitest';
import type { DocumentAdapter, Found, Located } from '@/lib/documents/document';
import { isFound } from '@/lib/documents/document';
import { createWebDocument } from '@/lib/documents/web/web-document';
import type { Passage } from '@/lib/model/passage';

/** The test's own page with some content, its adapter, and what a person does with both. */
export interface Scene {
  page: HTMLElement;
  adapter: DocumentAdapter;
  close: () => void;
  signal: AbortSignal;
}

export function open(markup: string): Scene {
  scrollTo(0, 0);
  const page = document.createElement('main');
  page.innerHTML = markup;
  document.body.append(page);
  const closing = new AbortController();
  const close = (): void => closing.abort();
  onTestFinished(() => {
    close();
    page.remove();
    document.getSelection()?.removeAllRanges();
  });
  const host = (): Element | null => document.querySelector('proofmark-overlay');
  return { page, adapter: createWebDocument({ host, signal: closing.signal }), close, signal: closing.signal };
}

export function select(from: Node, start: number, to: Node, end: number): void {
  document.getSelection()?.setBaseAndExtent(from, start, to, end);
}

export function selectText(text: string, within: Node): void {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.textContent?.indexOf(text) ?? -1;
    if (at >= 0) {
      select(walker.currentNode, at, walker.currentNode, at + text.length);
      return;
    }
  }
  throw new Error(`“${text}” is not there.`);
}

export async function passage({ page, adapter }: Scene, text: string): Promise<Passage> {
  selectText(text, page);
  const found = await adapter.selection();
  document.getSelection()?.removeAllRanges();
  if (!found) {
    throw new Error('Nothing selected.');
  }
  return found;
}

export function locate({ adapter, signal }: Scene, ...passages: Passage[]): Promise<Located[]> {
  return Array.fromAsync(adapter.locate(passages, signal));
}

/** Paints the passages in slots of their order. */
export async function show(scene: Scene, ...passages: Passage[]): Promise<Found[]> {
  const found = (await locate(scene, ...passages)).filter(isFound);
  const slot = (id: string): number => passages.findIndex((each) => each.id === id);
  scene.adapter.paint(found.map((located) => ({ located, slots: [slot(located.passageId)], current: false })));
  return found;
}

/** The text of the ranges that are registered under a name. */
export const painted = (name: string): string[] => [...(CSS.highlights.get(name) ?? [])].map(String);
