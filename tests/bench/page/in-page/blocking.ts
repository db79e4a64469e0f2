const long = 50;
const beat = 10;

/** Sees how long the page's thread is held. */
export interface Blocking {
  longest(): number;
  /** All that tasks took beyond 50 ms each. */
  total(): number;
}

/**
 * From now on, by the browser's own account of long tasks. Firefox gives none: there a timer is watched for how late
 * it comes, which is a task or several in a row.
 */
export function watchBlocking(): Blocking {
  const tasks: number[] = [];
  if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ type: 'longtask' });
  } else {
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      if (now - last - beat > long) tasks.push(now - last - beat);
      last = now;
    }, beat);
  }
  return {
    longest: () => Math.max(0, ...tasks),
    total: () => tasks.reduce((sum, task) => sum + task - long, 0),
  };
}
