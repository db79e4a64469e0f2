import type { Frame, Page } from 'puppeteer-core';
import { until } from '../driver/until.ts';

/** The texts that are painted as passages in this document, sorted, white space made single. */
export function painted(frame: Frame | Page): Promise<string[]> {
  return frame.evaluate(paintedHere);
}

/** Stands on its own: it is sent as text. */
export function paintedHere(): string[] {
  const texts = new Set<string>();
  for (const [name, highlight] of CSS.highlights) {
    if (!/^proofmark-\d/.test(name)) continue;
    for (const range of highlight) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      texts.add(live.toString().replace(/\s+/g, ' ').trim());
    }
  }
  return [...texts].sort();
}

/** Resolves once exactly these passages are painted. */
export async function untilPainted(frame: Frame | Page, texts: string[]): Promise<void> {
  const wanted = JSON.stringify(texts.map((text) => text.replace(/\s+/g, ' ').trim()).sort());
  let last = '';
  await until(`these passages to be painted: ${wanted}`, async () => {
    last = JSON.stringify(await painted(frame));
    return last === wanted;
  }).catch((error) => {
    throw new Error(`${error.message}; painted are ${last}`);
  });
}
