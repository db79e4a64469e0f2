import type { ContestantName, Finished, Frames, Plan, PlannedPassage, Quality } from '../plan';
import { watchBlocking } from './blocking';
import { editPage, judge } from './expecting';
import { planPassages } from './planning';
import { nextFrame, scrollThrough } from './scrolling';

/** How often it is looked how far the contestant is, in milliseconds, and how often without news until it has ended. */
const glance = 25;
const glancesInVain = 160;
/** What is still done after the last highlight counts as well. */
const aftermath = 1_000;

/** What all contestants run through, and what measures them. It is in the page before they are. */
export interface Course {
  plan(most: number): PlannedPassage[];
  /** Makes the page as the plan of this name says. */
  prepare(plan: string): Promise<void>;
  load(name: ContestantName): Promise<void>;
  run(name: ContestantName): Promise<Finished>;
  /** Whether the contestant has put the passages onto the right text. */
  judge(): Quality;
  scroll(): Promise<Frames>;
}

declare global {
  var course: Course;
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

let plan: Plan = { isEdited: false, passages: [], described: [] };
let expected: ReturnType<typeof editPage> = [];

globalThis.course = {
  plan: planPassages,
  async prepare(name) {
    const answer = await fetch(`/plans/${name}`);
    plan = await answer.json();
    expected = editPage(plan);
    document.body.getBoundingClientRect();
    await pause(500);
  },
  load,
  async run(name) {
    const blocking = watchBlocking();
    const began = performance.now();
    await load(name);
    const { contestant } = globalThis;
    if (!contestant) throw new Error(`no contestant in the script of ${name}`);
    contestant.start(plan);
    let seen = contestant.progress();
    let last = performance.now();
    for (let inVain = 0; !contestant.isDone() && (seen === 0 || inVain < glancesInVain); inVain += 1) {
      await pause(glance);
      const progress = contestant.progress();
      if (progress === seen) continue;
      seen = progress;
      last = performance.now();
      inVain = 0;
    }
    // What is highlighted shows with the next frame but one at the latest.
    if (contestant.isDone()) {
      await nextFrame();
      await nextFrame();
      last = performance.now();
    }
    await pause(aftermath);
    return { lastHighlight: last - began, longestTask: blocking.longest(), blocking: blocking.total() };
  },
  judge: () => judge(expected, globalThis.contestant?.answers() ?? new Map()),
  scroll: scrollThrough,
};

function load(name: ContestantName): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `/scripts/${name}.js`;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`the script of ${name} did not load`));
    document.head.append(script);
  });
}
