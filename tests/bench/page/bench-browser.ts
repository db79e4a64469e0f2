import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { chromiumArguments, chromiumPath } from '../../e2e/driver/chromium';
import { firefoxPath } from '../../e2e/driver/firefox';

export type BrowserName = 'chromium' | 'firefox';

/** What only the browser can tell of a page; null where it does not. */
export interface Meter {
  /** Milliseconds that the page's thread has worked so far. */
  work(): Promise<number | null>;
  /** Bytes in use after garbage collection, the page's nodes included. */
  memory(): Promise<number | null>;
}

export function launch(name: BrowserName): Promise<Browser> {
  if (name === 'firefox') {
    return puppeteer.launch({
      browser: 'firefox',
      executablePath: firefoxPath,
      defaultViewport: null,
      args: ['--width=1200', '--height=900'],
    });
  }
  return puppeteer.launch({
    pipe: true,
    executablePath: chromiumPath,
    defaultViewport: null,
    args: [...chromiumArguments, '--window-size=1200,900'],
  });
}

export async function meterOf(name: BrowserName, page: Page): Promise<Meter> {
  if (name === 'firefox') return { work: async () => null, memory: async () => null };
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  return { work: () => work(session), memory: () => memory(session) };
}

async function work(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0;
  return 1_000 * seconds;
}

async function memory(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  return usage.usedSize + (usage.embedderHeapUsedSize ?? 0);
}
