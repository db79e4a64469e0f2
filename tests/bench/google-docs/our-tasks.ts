import type { Page } from 'puppeteer-core';

/** What the extension's scripts did in the tasks of a page, in ms each, the longest first. */
export type OurTasks = number[];

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  id?: string;
  /** In microseconds. */
  ts: number;
  dur: number;
  args?: { data?: { startTime?: number; cpuProfile?: ProfileChunk; timeDeltas?: number[] } };
}

interface ProfileChunk {
  nodes?: { id: number; parent?: number; callFrame: { url?: string; functionName: string } }[];
  samples?: number[];
}

/**
 * Follows a page while something is done in it. In Chromium alone: its sampled profile says whose code ran, also in the
 * continuations of promises, which are no calls in a trace.
 */
export async function tasksWhile(page: Page, act: () => Promise<void>): Promise<OurTasks> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'disabled-by-default-v8.cpu_profiler'],
  });
  await act();
  const { traceEvents } = JSON.parse(Buffer.from((await page.tracing.stop()) ?? []).toString()) as {
    traceEvents: TraceEvent[];
  };
  const tasks = traceEvents.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  return Map.groupBy(traceEvents, ({ pid }) => pid)
    .values()
    .flatMap((events) =>
      Map.groupBy(
        events.filter(({ name }) => name.startsWith('Profile')),
        ({ id }) => id,
      ).values(),
    )
    .flatMap((events) => timesIn(events, tasks))
    .toArray()
    .sort((one, other) => other - one);
}

/** What of the tasks of a thread its profile says to be ours, in ms each. */
function timesIn(profile: readonly TraceEvent[], tasks: readonly TraceEvent[]): number[] {
  const head = profile.find(({ name }) => name === 'Profile');
  if (!head) return [];
  const own = tasks.filter(({ pid, tid }) => pid === head.pid && tid === head.tid).sort((a, b) => a.ts - b.ts);
  const isOurs = new Map<number, boolean>();
  const times = new Map<TraceEvent, number>();
  let now = head.args?.data?.startTime ?? head.ts;
  let at = 0;
  for (const { args } of profile) {
    for (const { id, parent, callFrame } of args?.data?.cpuProfile?.nodes ?? []) {
      // What has no address is the engine's, done for whoever called it.
      const ours = callFrame.url ? callFrame.url.startsWith('chrome-extension:') : (isOurs.get(parent ?? -1) ?? false);
      isOurs.set(id, ours);
    }
    const samples = args?.data?.cpuProfile?.samples ?? [];
    for (const [place, delta] of (args?.data?.timeDeltas ?? []).entries()) {
      now += delta;
      while ((own[at]?.ts ?? now) + (own[at]?.dur ?? 0) < now && at < own.length) at += 1;
      const task = own[at];
      if (task && task.ts <= now && isOurs.get(samples[place] ?? -1)) {
        times.set(task, (times.get(task) ?? 0) + delta / 1000);
      }
    }
  }
  return [...times.values()];
}

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
