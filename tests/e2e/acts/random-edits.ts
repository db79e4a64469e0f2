import type { Page } from 'puppeteer-core';

/** Where a passage truly is, in the text as the replica's interface gives it. */
export interface Tracked {
  start: number;
  end: number;
  /** Whether something in it was changed: then its edges are a matter of judgement. */
  isEdited: boolean;
}

interface Outcome {
  /** What was found over other words, and after which step. */
  wrong: string[];
  boxesSeen: number;
}

/**
 * Types, deletes, pastes, scrolls, zooms and gives pages to other elements at random in the replica. After each step, at
 * once and again in the next frames, each box that is drawn must lie over words of a passage. Runs in the page.
 */
export function editAtRandom(
  page: Page,
  tracked: readonly Tracked[],
  { steps, seed }: { steps: number; seed: number },
): Promise<Outcome> {
  return page.evaluate(
    async (passages, count, firstSeed) => {
      const replica = Reflect.get(window, '__replica');
      const wrong: string[] = [];
      let boxesSeen = 0;
      let state = firstSeed;
      const random = (below: number): number => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((state / 2 ** 32) * below);
      };
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

      const edit = (start: number, end: number, put: string): void => {
        replica.edit(start, end, put);
        const shift = put.length - (end - start);
        for (const passage of passages) {
          if (end <= passage.start) {
            passage.start += shift;
            passage.end += shift;
          } else if (start < passage.end) {
            passage.isEdited = true;
            passage.start = Math.min(passage.start, start);
            passage.end = Math.max(passage.end + shift, start + put.length, passage.start);
          }
        }
      };

      const step = (): string => {
        const length: number = replica.text().length - 4;
        const at = 1 + random(length);
        const kind = random(20);
        if (kind < 8) edit(at, at, ['e', ' ', 'word ', '\n', 'Paragraph 1.1 '][random(5)] ?? '');
        else if (kind < 13) edit(at, Math.min(length, at + 1 + random(4)), '');
        else if (kind < 15) replica.recycle();
        else if (kind < 17) replica.scrollTo(at);
        else if (kind < 18) replica.setZoom([0.5, 1, 1.5][random(3)]);
        else replica.select(at, Math.min(length, at + random(30)));
        return `${kind} at ${at}`;
      };

      let lastSeen = '';
      const look = (when: string): void => {
        for (const layer of document.querySelectorAll('proofmark-layer')) {
          for (const drawn of layer.querySelectorAll('.ground')) {
            const { left, top, right, bottom } = drawn.getBoundingClientRect();
            if (right - left < 1) continue;
            boxesSeen += 1;
            const seen = [
              left,
              top,
              right,
              bottom,
              replica.writes().test,
              document.querySelector('.kix-appview-editor')?.scrollTop,
            ].join();
            if (seen === lastSeen) continue;
            lastSeen = seen;
            const under = replica.under({ left: left + 0.5, top, right: right - 0.5, bottom });
            const isRight = passages.some(({ start, end, isEdited }) => {
              const slack = isEdited ? 40 : 0;
              return under && under.start >= start - slack && under.end <= end + slack;
            });
            if (!isRight && wrong.length < 10) {
              const words = under ? replica.text().slice(under.start, under.end) : 'nothing';
              wrong.push(`${when}: a box over "${words}"`);
            }
          }
        }
      };

      for (let each = 0; each < count; each += 1) {
        const done = step();
        // What is no longer right is gone before anything is painted.
        await Promise.resolve();
        await Promise.resolve();
        look(`step ${each}, ${done}, at once`);
        await nextFrame();
        if (random(80) === 0) await new Promise((resolve) => setTimeout(resolve, 700));
        look(`step ${each}, ${done}, in a frame`);
      }
      return { wrong, boxesSeen };
    },
    tracked as Tracked[],
    steps,
    seed,
  );
}
