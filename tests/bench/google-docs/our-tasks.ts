import type { Page } from 'puppeteer-core';

/** What the extension's scripts did in the tasks of a page, in ms each, the longest first. */
export type OurTasks = number[];

interface TraceEvent {
  name: string;
  ph: string;
  tid: number;
  /** In microseconds. */
  ts: number;
  dur: number;
  args?: { data?: { url?: string } };
}

/** Follows a page while something is done in it. In Chromium alone: its trace says whose script ran, and how long. */
export async function tasksWhile(page: Page, act: () => Promise<void>): Promise<OurTasks> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'v8.execute', 'disabled-by-default-devtools.timeline'],
  });
  await act();
  const { traceEvents } = JSON.parse(Buffer.from((await page.tracing.stop()) ?? []).toString()) as {
    traceEvents: TraceEvent[];
  };
  const whole = traceEvents.filter(({ ph }) => ph === 'X').sort((one, other) => one.ts - other.ts);
  const tasks = whole.filter(({ name }) => name === 'RunTask');
  const calls = whole.filter(({ name, args }) => name === 'FunctionCall' && isOurs(args?.data?.url));
  const times = new Map<TraceEvent, number>();
  let end = 0;
  for (const call of calls) {
    // Calls within calls are in them already.
    if (call.ts < end) continue;
    end = call.ts + call.dur;
    const task = tasks.find(({ tid, ts, dur }) => tid === call.tid && ts <= call.ts && ts + dur >= call.ts);
    if (task) times.set(task, (times.get(task) ?? 0) + call.dur / 1000);
  }
  return [...times.values()].sort((one, other) => other - one);
}

const isOurs = (url: string | undefined): boolean => url?.startsWith('chrome-extension:') === true;

/** How long the frames of a page take while it is scrolled by steps, in ms, the shortest first. */
export function framesWhileScrolling(page: Page, frames: number, step: number): Promise<number[]> {
  return page.evaluate(
    async (count, by) => {
      const editor = document.querySelector('.kix-appview-editor');
      const times: number[] = [];
      let last = performance.now();
      for (let frame = 0; frame < count; frame += 1) {
        if (editor) editor.scrollTop += by;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const now = performance.now();
        times.push(now - last);
        last = now;
      }
      return times.sort((one, other) => one - other);
    },
    frames,
    step,
  );
}
