import { onTestFinished } from 'vitest';
import { isFound } from '@/lib/documents/document';
import type { Passage } from '@/lib/model/passage';
import type { Scene } from './scene';

/** Paints the passages now and after every change of the page, as the overlay does. */
export async function keepShown(scene: Scene, ...passages: Passage[]): Promise<void> {
  let latest = 0;
  const look = async (): Promise<void> => {
    latest += 1;
    const mine = latest;
    const found = (await Array.fromAsync(scene.adapter.locate(passages, scene.signal))).filter(isFound);
    if (mine === latest) {
      scene.adapter.paint(found.map((located) => ({ located, slots: [0], current: false })));
    }
  };
  scene.adapter.onChange(() => void look(), scene.signal);
  await look();
}

/** The texts that are painted in this document or in a frame's, in their order on the page. */
export function shownIn(view: Window & typeof globalThis = window): string[] {
  const ranges = [...view.CSS.highlights].flatMap(([name, highlight]) =>
    /^proofmark-\d/.test(name) ? [...highlight].map((range) => range as Range) : [],
  );
  return ranges.toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String);
}

/** What was painted at each frame since it was begun, as the person has seen it. */
export function film(view: Window & typeof globalThis = window): string[][] {
  const frames: string[][] = [];
  let request = requestAnimationFrame(function look() {
    frames.push(shownIn(view));
    request = requestAnimationFrame(look);
  });
  onTestFinished(() => cancelAnimationFrame(request));
  return frames;
}

export const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Milliseconds of the page's life, where nothing but the passing of time can be waited for. */
export const pass = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
