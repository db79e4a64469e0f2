import type { Frames } from '../plan';

const frames = 150;
/** A quarter of a viewport or so in each frame: as fast as a wheel that is spun. */
const step = 240;

export const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

/** Scrolls through a part of the page, a step in each frame, and says how long the frames took. */
export async function scrollThrough(): Promise<Frames> {
  scrollTo(0, document.documentElement.scrollHeight / 10);
  await nextFrame();
  await nextFrame();
  const times: number[] = [];
  let last = performance.now();
  for (let frame = 0; frame < frames; frame += 1) {
    scrollBy({ top: step, behavior: 'instant' });
    await nextFrame();
    const now = performance.now();
    times.push(now - last);
    last = now;
  }
  times.sort((one, other) => one - other);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  return { median: at(0.5), high: at(0.95), worst: at(1) };
}
