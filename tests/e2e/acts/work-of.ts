import type { Page } from 'puppeteer-core';

/** What a tab's main thread does within some time: seconds of script, and how often styles and boxes were worked out. */
export interface Work {
  script: number;
  styles: number;
  layouts: number;
}

/** Chromium only: Firefox tells no such numbers of a tab. */
export async function workOf(page: Page, milliseconds: number): Promise<Work> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value]));
  };
  const before = await read();
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  const after = await read();
  await session.detach();
  const spent = (name: string): number => (after.get(name) ?? 0) - (before.get(name) ?? 0);
  return { script: spent('ScriptDuration'), styles: spent('RecalcStyleCount'), layouts: spent('LayoutCount') };
}
